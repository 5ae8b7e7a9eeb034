import { type ClutterWords, phrases } from './clutter-words';

export const NL: ClutterWords = {
  language: 'nl',
  months: [
    ['januari', 'jan'],
    ['februari', 'feb'],
    ['maart', 'mrt'],
    ['april', 'apr'],
    ['mei'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['augustus', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  by: phrases(`
    door | geschreven door | van onze | van onze redactie | auteur | tekst | een artikel van
  `),
  and: phrases('en | & | met'),
  jobs: phrases(`
    verslaggever | verslaggeefster | redacteur | correspondent | journalist | columnist | hoofdredacteur |
    fotograaf | politiek
  `),
  desks: phrases(`
    redactie | onze redactie | persbureau | team | hoofdredactie | nieuwsredactie | nieuws |
    buitenlandredactie | binnenlandredactie
  `),
  adLabels: phrases('Advertentie | ADVERTENTIE | Reclame | Gesponsord'),
  labels: phrases(`
    advertentie | reclame | gesponsord | delen | deel | deel dit artikel | deel artikel | deel via facebook |
    deel via whatsapp | deel via email | reageren | reacties | bekijk reacties | opslaan | bewaren |
    bewaar artikel | printen | afdrukken | link kopiëren | link gekopieerd | volgen | volg ons | abonneer |
    abonneren | abonneer je | inloggen | aanmelden | registreren | lees meer | lees ook | lees verder |
    meer lezen | bekijk ook | bekijk meer | meer | toon meer | luister | luister naar dit artikel | beluister |
    video | foto | fotos | galerij | tags | onderwerpen | volgende | vorige | naar boven | sluiten |
    meest gelezen | nieuwsbrief | laden | menu | home | lees voor | laatste nieuws | gerelateerd
  `),
  starts: phrases(`
    lees ook | lees meer | lees verder | lees hier | lees het | bekijk ook | bekijk hier | kijk ook |
    meer over | meer van | ook interessant | gerelateerd | volg ons | volg het nieuws | abonneer |
    schrijf je in | meld je aan | meld u aan | ontvang | klik hier | deel dit | deel via | foto: | beeld: |
    video: | bron: | tekst gaat verder | tags: | onderwerpen: | copyright | © | alle rechten voorbehouden |
    gepubliceerd op | geplaatst op | bijgewerkt | laatst bijgewerkt | laatste update | luister | download |
    dit artikel verscheen | dit artikel is | al abonnee | om verder te lezen | leestijd | heb je een tip |
    tip ons
  `),
  contains: phrases(`
    alle rechten voorbehouden | onze nieuwsbrief | nieuwsbrief ontvangen | in je mailbox | in uw mailbox |
    privacybeleid | privacyverklaring | algemene voorwaarden | maakt gebruik van cookies | gebruiken cookies |
    volg ons op | whatsapp-kanaal | onze app | klik hier | getty images
  `),
  sentences: phrases(`
    geen robot | ongeldig e-mailadres | ongeldig emailadres | vul een geldig | probeer het later |
    selecteer een nieuwsbrief | kies een nieuwsbrief | bekijk alle nieuwsbrieven |
    schrijf je in voor onze nieuwsbrief | abonneer je op onze nieuwsbrief | dit artikel verscheen in de |
    verscheen in de papieren | in de krant van | laat ons weten wat | wat vindt u van deze pagina |
    tekst gaat verder onder | artikel gaat verder onder | verhaal gaat verder
  `),
  lists: phrases(`
    laatste nieuws | het laatste nieuws | net binnen | meest gelezen | meest bekeken | lees ook | lees meer |
    meer nieuws | meer over * | meer van * | gerelateerde artikelen | gerelateerd nieuws | gerelateerd |
    aanbevolen | aanbevolen voor jou | ook interessant | reacties | andere artikelen | best gelezen |
    bekijk ook | gesponsord
  `),
  updated: phrases('bijgewerkt | laatst bijgewerkt | aangepast | laatste update | gewijzigd'),
  published: phrases('gepubliceerd | geplaatst | verschenen'),
  paywall: phrases(`
    om verder te lezen | alleen voor abonnees | exclusief voor abonnees | al abonnee | log in om verder |
    word abonnee | lees verder met een abonnement | premium artikel
  `),
};
