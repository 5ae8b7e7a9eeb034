import { wordList } from './word-list';

/** Words before a quotation that make it a title or a term and no speech, lower case. */
export const NAMING =
  wordList(`aka translates translated means meaning titled entitled named headlined nicknamed so-called known subtitled dubbed novel film movie song book album play series episode
  exhibition show programme program documentary memoir poem essay podcast track single game painting opera musical slogan motto word words phrase term
  label title chapter headline sign banner placard hashtag codenamed titulado llamado película libro intitulé titre film roman livre titel roman
  lied buch intitulado filme livro intitolato libro`);

/** Nouns of a post on a social network. */
export const POST_NOUNS =
  wordList(`tweet tweets post posts instagram facebook twitter tiktok truth thread caption x.com mastodon bluesky threads weibo telegram
  tuit publicación publicação`);

/** Words that tell a statement is not vouched for. */
export const ALLEGING =
  wordList(`alleged alleges alleging allegedly claimed claims claiming reportedly purportedly accused accuses accusing supposedly
  presuntamente supuestamente presunto prétendument angeblich mutmaßlich alegadamente supostamente presumibilmente`);

export const DENYING = wordList(
  'denied denies denying rejected rejects disputed disputes negó niega dément démenti bestritt dementierte negou negato',
);

/** "declined to comment", "did not respond to a request for comment" in the languages read. */
export const DECLINES =
  /\b(?:declined? to (?:comment|say|discuss|respond|answer|be interviewed)|(?:did|does|has|had|have)(?: not|n[’']t) (?:immediately |yet )?(?:respond|repl|return|answer|comment)|(?:would|could)(?: not|n[’']t) (?:be reached|comment|say)|refused to comment|not available for comment|no comment|declinó (?:hacer )?coment|no quiso comentar|n[’']a pas (?:souhaité|voulu) (?:commenter|répondre)|wollte sich nicht äußern|não (?:quis comentar|respondeu)|non ha (?:voluto commentare|risposto))/i;
