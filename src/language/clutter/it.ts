import { type ClutterWords, phrases } from './clutter-words';

export const IT: ClutterWords = {
  language: 'it',
  months: [
    ['gennaio', 'gen'],
    ['febbraio', 'feb'],
    ['marzo', 'mar'],
    ['aprile', 'apr'],
    ['maggio', 'mag'],
    ['giugno', 'giu'],
    ['luglio', 'lug'],
    ['agosto', 'ago'],
    ['settembre', 'set', 'sett'],
    ['ottobre', 'ott'],
    ['novembre', 'nov'],
    ['dicembre', 'dic'],
  ],
  by: phrases(`
    di | a cura di | scritto da | pubblicato da | dal nostro inviato | dal nostro corrispondente | testo di |
    autore | da
  `),
  and: phrases('e | ed | & | con'),
  jobs: phrases(`
    giornalista | redattore | redattrice | corrispondente | inviato | inviata | editorialista | direttore |
    direttrice | fotografo | caporedattore | scrittore | scrittrice
  `),
  desks: phrases(`
    redazione | agenzia | agenzie | la redazione | team | editoriale | notizie | ufficio stampa | quotidiano
  `),
  adLabels: phrases('Pubblicità | PUBBLICITÀ | Annuncio pubblicitario | Contenuto sponsorizzato'),
  labels: phrases(`
    pubblicità | annuncio | contenuto sponsorizzato | sponsorizzato | condividi | condividi su facebook |
    condividi su twitter | commenta | commenti | vedi i commenti | salva | stampa | invia | copia link |
    link copiato | segui | seguici | abbonati | iscriviti | accedi | registrati | leggi anche | leggi tutto |
    leggi di più | leggi altro | continua a leggere | vedi anche | scopri di più | mostra altro | altri |
    ascolta | ascolta l articolo | video | foto | galleria | tag | argomenti | successivo | precedente |
    torna su | chiudi | i più letti | newsletter | caricamento | menu | home | riproduzione riservata |
    ultime notizie
  `),
  starts: phrases(`
    leggi anche | leggi pure | leggi di più | leggi tutto | leggi l articolo | vedi anche | guarda anche |
    guarda il video | per approfondire | approfondisci | scopri di più | continua a leggere |
    potrebbe interessarti | ti potrebbe interessare | forse ti interessa | seguici | segui tutte |
    segui il canale | iscriviti | abbonati | ricevi | clicca qui | condividi | foto: | foto di | immagine: |
    video: | fonte: | crediti | tag: | argomenti: | copyright | © | tutti i diritti riservati |
    riproduzione riservata | pubblicato il | aggiornato | ultimo aggiornamento | ascolta | scarica |
    questo articolo è | sei già abbonato | per continuare a leggere | tempo di lettura
  `),
  contains: phrases(`
    tutti i diritti riservati | riproduzione riservata | iscriviti alla | la nostra newsletter |
    alla newsletter | nella tua casella | informativa sulla privacy | privacy policy | termini e condizioni |
    utilizza cookie | utilizziamo i cookie | seguici su | canale whatsapp | la nostra app | clicca qui |
    getty images
  `),
  sentences: phrases(`
    non sei un robot | non sono un robot | indirizzo email non valido | indirizzo e-mail non valido |
    inserisci un indirizzo | riprova più tardi | seleziona una newsletter | vedi tutte le newsletter |
    iscriviti alla nostra newsletter | questo articolo è apparso | articolo pubblicato nell edizione |
    apparso nell edizione cartacea | dicci cosa ne pensi | facci sapere cosa ne pensi |
    l articolo continua dopo | continua dopo la pubblicità | continua sotto la pubblicità
  `),
  lists: phrases(`
    ultime notizie | ultim ora | ultime news | le ultime notizie | i più letti | più letti | più lette |
    le più lette | leggi anche | articoli correlati | notizie correlate | correlati | potrebbe interessarti |
    ti potrebbe interessare | altri articoli | altre notizie | altro da * | altro su * | commenti |
    consigliati | consigliati per te | vedi anche | contenuti sponsorizzati | in evidenza
  `),
  updated: phrases('aggiornato | ultimo aggiornamento | modificato'),
  published: phrases('pubblicato | pubblicata | data'),
  paywall: phrases(`
    per continuare a leggere | contenuto riservato agli abbonati | riservato agli abbonati | sei già abbonato |
    abbonati per leggere | questo contenuto è riservato
  `),
};
