import { type ClutterWords, phrases } from './clutter-words';

export const TR: ClutterWords = {
  language: 'tr',
  months: [
    ['ocak', 'oca'],
    ['şubat', 'subat', 'şub'],
    ['mart', 'mar'],
    ['nisan', 'nis'],
    ['mayıs', 'mayis', 'may'],
    ['haziran', 'haz'],
    ['temmuz', 'tem'],
    ['ağustos', 'agustos', 'ağu'],
    ['eylül', 'eylul', 'eyl'],
    ['ekim', 'eki'],
    ['kasım', 'kasim', 'kas'],
    ['aralık', 'aralik', 'ara'],
  ],
  by: phrases('yazan | haber | haberi yazan | yazar | muhabir | hazırlayan | kaynak'),
  and: phrases('ve | & | ile'),
  jobs: phrases(`
    muhabir | editör | yazar | gazeteci | köşe yazarı | temsilcisi | muhabiri | foto muhabiri
  `),
  desks: phrases(`
    haber merkezi | editör | redaksiyon | ajans | ajanslar | ekibi | servisi | gazetesi | haberleri |
    dış haberler
  `),
  adLabels: phrases('Reklam | REKLAM | Sponsorlu içerik'),
  labels: phrases(`
    reklam | sponsorlu | sponsorlu içerik | paylaş | facebook ta paylaş | twitter da paylaş | yorum | yorumlar |
    yorum yap | yorumları göster | kaydet | yazdır | linki kopyala | bağlantıyı kopyala | takip et |
    bizi takip edin | abone ol | üye ol | giriş yap | kayıt ol | devamını oku | daha fazla | daha fazlası |
    daha fazla göster | ayrıca oku | ilgili haberler | ilgili haber | dinle | haberi dinle | video | foto |
    fotoğraf | foto galeri | galeri | etiketler | konular | sonraki | önceki | başa dön | kapat |
    en çok okunanlar | bülten | yükleniyor | menü | ana sayfa | son dakika | haberin devamı
  `),
  starts: phrases(`
    ilgili haber | ayrıca oku | bunu da oku | bunlar da | okumaya devam | devamını oku | daha fazlası için |
    daha fazla | detaylar için | haberin devamı | izle: | bizi takip | takip edin | abone ol | kaydol |
    tıklayın | buraya tıkla | paylaş | fotoğraf: | foto: | görsel: | video: | kaynak: | etiketler | konular: |
    telif hakkı | copyright | © | tüm hakları saklıdır | yayın tarihi | yayınlanma | giriş tarihi | güncelleme |
    son güncelleme | oluşturulma | dinle | indirin | zaten abone | okumaya devam etmek | whatsapp kanal
  `),
  contains: phrases(`
    tüm hakları saklıdır | bültenimize | bültenine abone | e-bülten | gizlilik politikası | kullanım koşulları |
    çerezleri kullan | çerez politikası | bizi takip edin | takip etmek için | whatsapp kanalı | uygulamamızı |
    buraya tıklayın | için tıklayın | getty images | izinsiz kullanılamaz
  `),
  sentences: phrases(`
    robot olmadığınızı | geçersiz e-posta | geçerli bir e-posta | daha sonra tekrar deneyin | bülten seçin |
    tüm bültenler | bültenimize abone | bültenimize kaydolun | bu yazı * basılı | basılı baskısında |
    gazetesinin * baskısında | görüşlerinizi bizimle | ne düşündüğünüzü | haberin devamı reklam |
    reklamdan sonra devam
  `),
  lists: phrases(`
    son dakika | son haberler | son dakika haberleri | en çok okunanlar | en çok okunan | çok okunanlar |
    ilgili haberler | ilgili içerikler | diğer haberler | daha fazla haber | önerilen | önerilen haberler |
    sizin için seçtiklerimiz | yorumlar | benzer haberler | öne çıkanlar | bunlar da ilginizi çekebilir |
    ilginizi çekebilir | popüler
  `),
  updated: phrases('güncelleme | son güncelleme | güncellendi | güncellenme'),
  published: phrases('yayınlanma | yayın tarihi | giriş | oluşturulma | yayınlandı | eklenme'),
  paywall: phrases(`
    okumaya devam etmek için | abonelere özel | sadece aboneler | zaten abone | devamını okumak için abone
  `),
};
