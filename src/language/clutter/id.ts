import { type ClutterWords, phrases } from './clutter-words';

export const ID: ClutterWords = {
  language: 'id',
  months: [
    ['januari', 'jan'],
    ['februari', 'feb'],
    ['maret', 'mar'],
    ['april', 'apr'],
    ['mei'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['agustus', 'agu', 'agt', 'ags'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt'],
    ['november', 'nov', 'nop'],
    ['desember', 'des'],
  ],
  by: phrases('oleh: | penulis | penulis: | laporan | reporter: | ditulis oleh | wartawan:'),
  and: phrases('serta | &'),
  jobs: phrases(`
    wartawan | jurnalis | redaktur | editor | penulis | kontributor | koresponden | reporter | pemimpin redaksi
  `),
  desks: phrases('redaksi | tim redaksi | tim liputan | kantor berita | berita | media'),
  adLabels: phrases('Iklan | IKLAN | ADVERTISEMENT | SCROLL TO CONTINUE WITH CONTENT'),
  labels: phrases(`
    iklan | advertisement | bagikan | bagikan artikel | salin tautan | salin link | cetak | komentar | tulis
    komentar | lihat komentar | ikuti | ikuti kami | berlangganan | masuk | daftar | baca juga | baca selengkapnya
    | selengkapnya | baca lebih lanjut | lihat juga | lihat semua | muat lainnya | lainnya | video | foto | galeri
    | menu | beranda | tutup | topik | tag | terpopuler | terkini | berita terkini | berita terkait | artikel
    terkait | simpan | kembali ke atas | gulir untuk lanjut membaca | pilihan editor
  `),
  starts: phrases(`
    baca juga | baca selengkapnya | baca: | baca pula | lihat juga | simak juga | simak video | tonton juga |
    foto: | sumber: | video: | editor: | penulis: | reporter: | pewarta: | ikuti kami | ikuti berita | dapatkan |
    bergabung | berlangganan | bagikan | diterbitkan | diperbarui | iklan | tag: | topik: | copyright | © | hak
    cipta | unduh aplikasi | gulir untuk | cek berita | artikel ini telah tayang | artikel ini tayang
  `),
  contains: phrases(`
    ikuti kami di | berlangganan newsletter | saluran whatsapp | whatsapp channel | kanal telegram | hak cipta
    dilindungi | dilarang keras | dilarang mengutip | kebijakan privasi | unduh aplikasi | cek berita dan artikel
    | artikel ini telah tayang | lanjutkan membaca di bawah
  `),
  sentences: phrases(`
    artikel ini telah tayang | cek berita dan artikel yang lain | lanjutkan membaca di bawah | dilarang keras
    mengambil konten
  `),
  lists: phrases(`
    baca juga | berita terkait | artikel terkait | terpopuler | terkini | berita terkini | berita lainnya |
    rekomendasi | rekomendasi untuk anda | pilihan editor | komentar | lihat juga | berita populer | video terkait
    | topik terkait
  `),
  updated: phrases('diperbarui | diubah'),
  published: phrases('diterbitkan | dipublikasikan | terbit'),
  paywall: phrases(`
    untuk melanjutkan membaca | khusus pelanggan | berlangganan untuk membaca | sudah berlangganan
  `),
};
