import { AR } from './ar';
import type { ClutterWords } from './clutter-words';
import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { HI } from './hi';
import { IT } from './it';
import { JA } from './ja';
import { NL } from './nl';
import { PL } from './pl';
import { PT } from './pt';
import { TR } from './tr';
import { ZH } from './zh';

/** Every language whose pages' clutter, bylines and dates are known. A new language is a file beside this and a line here. */
export const LANGUAGES: readonly ClutterWords[] = [EN, ES, FR, DE, IT, PT, NL, PL, TR, AR, HI, JA, ZH];
