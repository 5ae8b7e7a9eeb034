import { AR } from './ar';
import type { ClutterWords } from './clutter-words';
import { CS } from './cs';
import { DA } from './da';
import { DE } from './de';
import { EL } from './el';
import { EN } from './en';
import { ES } from './es';
import { FI } from './fi';
import { FR } from './fr';
import { HE } from './he';
import { HI } from './hi';
import { HU } from './hu';
import { ID } from './id';
import { IT } from './it';
import { JA } from './ja';
import { KO } from './ko';
import { NL } from './nl';
import { NO } from './no';
import { PL } from './pl';
import { PT } from './pt';
import { RO } from './ro';
import { RU } from './ru';
import { SV } from './sv';
import { TR } from './tr';
import { UK } from './uk';
import { ZH } from './zh';

/** Every language whose pages' clutter, bylines and dates are known. A new language is a file beside this and a line here. */
export const LANGUAGES: readonly ClutterWords[] = [
  EN,
  ES,
  FR,
  DE,
  IT,
  PT,
  NL,
  PL,
  TR,
  AR,
  HI,
  JA,
  ZH,
  SV,
  DA,
  NO,
  FI,
  RU,
  UK,
  CS,
  KO,
  ID,
  EL,
  HE,
  HU,
  RO,
];
