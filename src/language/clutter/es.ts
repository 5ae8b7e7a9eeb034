import { type ClutterWords, phrases } from './clutter-words';

export const ES: ClutterWords = {
  language: 'es',
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['mayo', 'may'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sep', 'sept', 'set'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  by: phrases(`
    por | escrito por | publicado por | redactado por | texto de | texto | autor | autora | una información de |
    informa | firmado por | de
  `),
  and: phrases('y | e | & | con'),
  jobs: phrases(`
    periodista | redactor | redactora | corresponsal | enviado especial | enviada especial | reportero |
    reportera | columnista | editor | editora | analista | colaborador | colaboradora | profesor | profesora |
    director | directora | escritor | escritora | fotógrafo | fotógrafa
  `),
  desks: phrases(`
    redacción | agencia | agencias | equipo | editorial | mesa | redaccion web | corresponsales | noticias |
    diario | periódico | prensa
  `),
  adLabels: phrases('Publicidad | PUBLICIDAD | Anuncio | Contenido patrocinado'),
  labels: phrases(`
    publicidad | anuncio | contenido patrocinado | patrocinado | contenido de marca | compartir | comparte |
    compartir en facebook | compartir en twitter | compartir por whatsapp | comentar | comentarios |
    ver comentarios | guardar | imprimir | enviar por correo | copiar enlace | enlace copiado | seguir |
    síguenos | suscríbete | suscribirse | suscríbase | regístrate | iniciar sesión | leer más | lee más |
    leer también | lee también | ver más | más información | más noticias | relacionado |
    noticias relacionadas | te puede interesar | te recomendamos | escuchar | escucha | video | vídeo |
    galería | fotos | foto | etiquetas | temas | archivado en | siguiente | anterior | volver arriba | cerrar |
    lo más leído | lo más visto | últimas noticias | boletín | boletines | continuar leyendo | seguir leyendo |
    cargando | menú | inicio
  `),
  starts: phrases(`
    lee también | leer también | lea también | lea además | lea más | lee más | leer más | le puede interesar |
    te puede interesar | te podría interesar | te recomendamos | puede interesarle | puedes leer | vea también |
    ver también | mira también | además: | relacionado: | relacionadas | noticias relacionadas |
    más información: | más sobre | sigue leyendo | síguenos en | siga a | sigue a | sigue toda la información |
    síganos en | suscríbete | suscríbase | regístrate | únete a | recibe | apúntate | haz clic | haga clic |
    pincha aquí | comparte | compartir en | foto: | fotos: | fotografía: | imagen: | imágenes: | crédito: |
    créditos: | video: | vídeo: | fuente: | archivado en | etiquetas: | temas: | copyright | © |
    todos los derechos reservados | publicado el | actualizado | última actualización | escucha esta |
    escuchar esta | descarga nuestra | descarga la app | esta noticia fue publicada |
    este artículo fue publicado | ya eres suscriptor | para seguir leyendo | con información de | únase a
  `),
  contains: phrases(`
    todos los derechos reservados | suscríbete a nuestro | suscríbete a la newsletter | suscríbete aquí |
    nuestro boletín | nuestra newsletter | recibe nuestra | en tu correo | en su correo electrónico |
    política de privacidad | términos y condiciones | aviso legal | política de cookies | utilizamos cookies |
    síguenos en | síganos en | sigue toda la información de | canal de whatsapp | descarga nuestra app |
    haz clic aquí | prohibida la reproducción | getty images
  `),
  sentences: phrases(`
    no soy un robot | no eres un robot | no es un robot | correo electrónico no válido |
    dirección de correo no válida | introduce un correo | inténtalo de nuevo más tarde |
    suscríbete a nuestra newsletter | suscríbete a nuestro boletín | ver todos los boletines |
    esta noticia aparece en la edición impresa | este artículo aparece en la edición impresa |
    este artículo apareció en la edición impresa | publicado en la edición impresa | edición impresa del |
    díganos qué piensa | cuéntanos qué te parece | la noticia continúa | el artículo continúa |
    continúa después de la publicidad
  `),
  lists: phrases(`
    últimas noticias | lo último | lo más leído | lo más visto | más noticias | más leídas |
    noticias relacionadas | artículos relacionados | te puede interesar | te recomendamos | más información |
    más en * | más de * | relacionado | relacionadas | contenido patrocinado | comentarios | otras noticias |
    recomendados | además | no te pierdas
  `),
  updated: phrases('actualizado | actualizada | última actualización | modificado'),
  published: phrases('publicado | publicada | fecha | creado'),
  paywall: phrases(`
    para seguir leyendo | contenido exclusivo para suscriptores | solo para suscriptores |
    suscríbete para seguir leyendo | suscríbete para leer | ya eres suscriptor | este contenido es exclusivo |
    hazte suscriptor
  `),
};
