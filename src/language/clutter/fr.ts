import { type ClutterWords, phrases } from './clutter-words';

export const FR: ClutterWords = {
  language: 'fr',
  months: [
    ['janvier', 'janv', 'jan'],
    ['février', 'fevrier', 'févr', 'fév', 'fev'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août', 'aout'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'decembre', 'déc', 'dec'],
  ],
  by: phrases(`
    par | écrit par | publié par | rédigé par | propos recueillis par | texte de | auteur |
    de notre correspondant | de notre envoyé spécial
  `),
  and: phrases('et | & | avec'),
  jobs: phrases(`
    journaliste | rédacteur | rédactrice | correspondant | correspondante | envoyé spécial | envoyée spéciale |
    reporter | éditorialiste | chroniqueur | chroniqueuse | rédacteur en chef | chef de service |
    grand reporter | photographe
  `),
  desks: phrases(`
    rédaction | la rédaction | agence | agences | avec afp | équipe | service | éditorial | le monde avec |
    journal | presse
  `),
  adLabels: phrases('Publicité | PUBLICITÉ | Contenu sponsorisé | Annonce'),
  labels: phrases(`
    publicité | annonce | contenu sponsorisé | sponsorisé | contenu partenaire | partager |
    partager sur facebook | partager sur twitter | partager par mail | envoyer par mail | copier le lien |
    commenter | commentaires | voir les commentaires | réagir | imprimer | enregistrer | sauvegarder | suivre |
    suivez-nous | s abonner | abonnez-vous | abonné | s inscrire | se connecter | lire aussi | lire plus |
    lire la suite | à lire aussi | voir aussi | en savoir plus | voir plus | afficher plus | plus d infos |
    écouter | écouter l article | vidéo | galerie | photo | photos | tags | thèmes | sujets | suivant |
    précédent | retour en haut | fermer | les plus lus | les plus lues | newsletter | newsletters | chargement |
    menu | accueil | la suite après cette publicité | lecture du texte | ajouter à vos favoris |
    offrir cet article | article réservé aux abonnés
  `),
  starts: phrases(`
    lire aussi | à lire aussi | à lire également | lire également | à lire : | a lire aussi | lire : |
    voir aussi | à voir aussi | relire | sur le même sujet | pour aller plus loin | en savoir plus |
    lire la suite | la suite après | suivez-nous | suivez toute | suivez l actualité | retrouvez-nous |
    retrouvez toute | rejoignez-nous | abonnez-vous | inscrivez-vous | recevez | cliquez ici | partager sur |
    partagez | photo : | photos : | crédit : | crédits : | crédit photo | image : | vidéo : | source : |
    tags : | thèmes : | mots-clés | copyright | © | tous droits réservés | publié le | mis à jour | modifié le |
    écoutez | téléchargez | télécharger l application | déjà abonné | pour lire la suite |
    cet article est réservé | il vous reste | cet article est paru | article publié dans | temps de lecture |
    votre navigateur
  `),
  contains: phrases(`
    tous droits réservés | inscrivez-vous à | abonnez-vous à | notre newsletter | nos newsletters |
    dans votre boîte mail | politique de confidentialité | conditions générales | mentions légales |
    utilise des cookies | utilisons des cookies | suivez-nous sur | retrouvez-nous sur | chaîne whatsapp |
    notre application | cliquez ici | getty images | reproduction interdite
  `),
  sentences: phrases(`
    pas un robot | adresse e mail invalide | adresse email invalide | adresse mail n est pas valide |
    veuillez réessayer | veuillez saisir une adresse | choisir une newsletter | voir toutes les newsletters |
    inscrivez-vous à notre newsletter | abonnez-vous à notre newsletter | article paru dans l édition |
    cet article est paru dans | paru dans l édition papier | dites-nous ce que vous | donnez-nous votre avis |
    votre avis nous intéresse | la suite après cette publicité | la suite de l article après |
    vous pouvez vous désinscrire
  `),
  lists: phrases(`
    dernières actualités | dernières nouvelles | dernières infos | les dernières actus | à la une |
    les plus lus | les plus lues | les plus consultés | le plus lu | lire aussi | à lire aussi |
    sur le même sujet | articles similaires | articles liés | vous aimerez aussi | recommandé pour vous |
    nos recommandations | plus d articles | commentaires | réactions | voir aussi | contenus sponsorisés |
    dans la même rubrique | le fil info | autres articles
  `),
  updated: phrases('mis à jour | mise à jour | modifié | actualisé'),
  published: phrases('publié | paru | posté | créé'),
  paywall: phrases(`
    cet article est réservé aux abonnés | article réservé aux abonnés | réservé aux abonnés |
    pour lire la suite | il vous reste * à lire | la suite est réservée | déjà abonné | abonnez-vous pour lire |
    contenu réservé
  `),
};
