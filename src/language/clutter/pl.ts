import { type ClutterWords, phrases } from './clutter-words';

export const PL: ClutterWords = {
  language: 'pl',
  months: [
    ['stycznia', 'styczeń', 'styczen', 'sty'],
    ['lutego', 'luty', 'lut'],
    ['marca', 'marzec', 'mar'],
    ['kwietnia', 'kwiecień', 'kwiecien', 'kwi'],
    ['maja', 'maj'],
    ['czerwca', 'czerwiec', 'cze'],
    ['lipca', 'lipiec', 'lip'],
    ['sierpnia', 'sierpień', 'sierpien', 'sie'],
    ['września', 'wrzesień', 'wrzesnia', 'wrz'],
    ['października', 'październik', 'pazdziernika', 'paź', 'paz'],
    ['listopada', 'listopad', 'lis'],
    ['grudnia', 'grudzień', 'grudzien', 'gru'],
  ],
  by: phrases(`
    autor | autorka | autorzy | opracował | opracowała | oprac | tekst | napisał | napisała | rozmawiał |
    rozmawiała | opracowanie | redaktor | redaktorka
  `),
  and: phrases('i | oraz | &'),
  jobs: phrases(`
    dziennikarz | dziennikarka | redaktor | redaktorka | reporter | reporterka | korespondent | korespondentka |
    publicysta | publicystka | fotoreporter | wydawca
  `),
  desks: phrases(`
    redakcja | agencja | zespół | materiały prasowe | wydawcy | informacja prasowa | serwis | wiadomości
  `),
  adLabels: phrases('Reklama | REKLAMA | Materiał sponsorowany | Artykuł sponsorowany'),
  labels: phrases(`
    reklama | materiał sponsorowany | artykuł sponsorowany | sponsorowane | dalsza część artykułu pod reklamą |
    dalsza część tekstu pod materiałem wideo | udostępnij | udostępnij na facebooku | podziel się | skomentuj |
    komentarze | zobacz komentarze | zapisz | drukuj | wydrukuj | kopiuj link | obserwuj | obserwuj nas |
    subskrybuj | prenumeruj | zaloguj | zaloguj się | zarejestruj się | czytaj więcej | czytaj także |
    czytaj też | czytaj dalej | zobacz także | zobacz też | zobacz więcej | więcej | pokaż więcej | posłuchaj |
    słuchaj | wideo | zdjęcie | zdjęcia | galeria | tagi | tematy | następny | następne | poprzedni |
    poprzednie | do góry | zamknij | najczęściej czytane | najpopularniejsze | newsletter | ładowanie | menu |
    strona główna | polecane | powiązane | źródło
  `),
  starts: phrases(`
    czytaj także | czytaj też | czytaj również | czytaj więcej | czytaj dalej | przeczytaj także |
    przeczytaj też | przeczytaj również | zobacz także | zobacz też | zobacz również | zobacz więcej |
    sprawdź też | polecamy | dowiedz się więcej | więcej na | oglądaj | obserwuj nas | dołącz do | zapisz się |
    subskrybuj | kliknij | udostępnij | podziel się | fot. | foto: | zdjęcie: | źródło: | źródła: | wideo: |
    tagi: | tematy: | copyright | © | wszelkie prawa zastrzeżone | opublikowano | data publikacji |
    aktualizacja | ostatnia aktualizacja | zaktualizowano | posłuchaj | pobierz | masz już subskrypcję |
    aby czytać dalej | dalsza część | czas czytania | jesteśmy też | śledź nas
  `),
  contains: phrases(`
    wszelkie prawa zastrzeżone | zapisz się na newsletter | zapisz się do newslettera | nasz newsletter |
    naszego newslettera | polityka prywatności | polityką prywatności | polityki prywatności |
    używa plików cookies | plików cookie | obserwuj nas | śledź nas na | kanał na whatsapp | nasza aplikacja |
    naszą aplikację | kliknij tutaj | getty images | kopiowanie zabronione
  `),
  sentences: phrases(`
    nie jesteś robotem | nie jestem robotem | nieprawidłowy adres e-mail | niepoprawny adres e-mail |
    podaj prawidłowy | spróbuj ponownie później | wybierz newsletter | zobacz wszystkie newslettery |
    zapisz się na nasz newsletter | artykuł ukazał się w | tekst ukazał się w | w wydaniu papierowym |
    w wydaniu drukowanym | powiedz nam co | podziel się opinią | dalsza część artykułu | dalszy ciąg artykułu |
    ciąg dalszy pod
  `),
  lists: phrases(`
    najnowsze | najnowsze wiadomości | ostatnie wiadomości | z ostatniej chwili | najczęściej czytane |
    najpopularniejsze | najchętniej czytane | czytaj także | czytaj też | zobacz także | zobacz też |
    zobacz również | powiązane | powiązane artykuły | podobne artykuły | polecane | polecamy | więcej z * |
    więcej na * | komentarze | inne artykuły | pozostałe wiadomości | materiały sponsorowane | popularne
  `),
  updated: phrases('aktualizacja | ostatnia aktualizacja | zaktualizowano | zmieniono'),
  published: phrases('opublikowano | data publikacji | dodano | utworzono'),
  paywall: phrases(`
    aby czytać dalej | tylko dla prenumeratorów | dla subskrybentów | artykuł tylko dla | masz już subskrypcję |
    odblokuj dostęp | wykup dostęp | dostęp tylko dla | pozostało * artykułu
  `),
};
