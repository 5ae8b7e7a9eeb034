/**
 * Words that carry grammar and no event, folded as words.ts folds ("don't" is "dont"). A term is never one of these.
 * Other languages: the commonest only, so that an article in them is not matched by its articles and prepositions.
 */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  en: `a about above after again against all also am an and any are arent as at be because been before being below between
    both but by can cant cannot could couldnt did didnt do does doesnt doing dont down during each few for from further had hadnt
    has hasnt have havent having he hed hell hes her here heres hers herself him himself his how hows i id ill im ive if in
    into is isnt it its itself just let lets me more most mustnt my myself no nor not now of off on once only or other ought our
    ours ourselves out over own same shant she shed shes should shouldnt so some such than that thats the their theirs
    them themselves then there theres these they theyd theyll theyre theyve this those through to too under until up us very was
    wasnt we wed were werent weve what whats when whens where wheres which while who whos whom why will with wont would
    wouldnt you youd youll youre youve your yours yourself yourselves say says said saying told tell mr mrs ms via per amid
    among upon like get got may might must shall yet still even ever since however s t`,
  de: `aber als am an auch auf aus bei bin bis da das dass dem den der des die dies diese dieser dieses doch du durch ein eine einem
    einen einer eines er es fur gegen hat haben hatte ich ihr ihre im in ist ja kann kein keine mehr mit nach nicht noch nun nur ob
    oder ohne sagte sei sein seine sich sie sind so uber um und uns unter vom von vor war waren was wegen wenn werden wie wir wird
    wurde zu zum zur zwischen`,
  es: `al algo ante antes como con contra cual cuando de del desde dijo donde dos durante e el ella ellos en entre era es esta este
    estos fue ha han hasta hay la las le les lo los mas me mi muy ni no nos o otra otro para pero por porque que quien se segun ser
    si sin sobre son su sus tambien tras un una uno y ya`,
  fr: `a au aux avec avait ce ces cette c d dans de des deux dit du elle elles en entre est et etait ete etre fait il ils j je l la
    le les leur leurs lui m mais meme n ne nous on ont ou par pas plus pour qu que qui s sa sans se selon ses si son sont sous sur
    tout tous un une vous y`,
  it: `a ad ai al alla alle anche che chi ci come con cui da dal dalla dei del della delle di dopo due e ed era essere fra gli ha
    hanno i il in io l la le lo loro ma ne nei nel nella non o per piu quando se si sono su sua sue sul sulla suo tra un una uno`,
  nl: `aan als bij dan dat de deze die dit door een en er haar had heb heeft het hij hun ik in is je kan maar meer met naar niet nog
    nu of om omdat onder ook op over te tot uit van voor was wat we werd wel werden wordt zei zich zij zijn zo`,
  pt: `a ao aos as com como da das de depois do dos e ela ele em entre era essa esse esta este foi ha isso ja mais mas me na nas
    nao no nos o os ou para pela pelo por quando que se segundo sem ser seu seus sua suas tambem um uma`,
};

const SETS = new Map(
  Object.entries(BY_LANGUAGE).map(([language, words]) => [language, new Set(words.split(/\s+/))] as const),
);
const ENGLISH = SETS.get('en') ?? new Set<string>();

/** Whether a folded word is a function word of `language` (BCP 47 primary language; null and unknown are read as English). */
export function isFunctionWord(word: string, language: string | null): boolean {
  return (SETS.get(language ?? 'en') ?? ENGLISH).has(word);
}
