import { type ClutterWords, phrases } from './clutter-words';

export const PT: ClutterWords = {
  language: 'pt',
  months: [
    ['janeiro', 'jan'],
    ['fevereiro', 'fev'],
    ['março', 'marco', 'mar'],
    ['abril', 'abr'],
    ['maio', 'mai'],
    ['junho', 'jun'],
    ['julho', 'jul'],
    ['agosto', 'ago'],
    ['setembro', 'set'],
    ['outubro', 'out'],
    ['novembro', 'nov'],
    ['dezembro', 'dez'],
  ],
  by: phrases(`
    por | escrito por | publicado por | texto de | autor | autora | reportagem de | de
  `),
  and: phrases('e | & | com'),
  jobs: phrases(`
    jornalista | repórter | redator | redatora | correspondente | editor | editora | colunista |
    enviado especial | enviada especial | colaborador | colaboradora | professor | professora | diretor |
    diretora | fotógrafo
  `),
  desks: phrases(`
    redação | da redação | agência | agências | equipe | equipa | editorial | notícias | jornal | assessoria |
    imprensa | portal
  `),
  adLabels: phrases(`
    Publicidade | PUBLICIDADE | Anúncio | Continua após a publicidade | Continua depois da publicidade
  `),
  labels: phrases(`
    publicidade | anúncio | patrocinado | conteúdo patrocinado | conteúdo de marca | compartilhar |
    compartilhe | partilhar | partilhe | compartilhar no facebook | compartilhar no whatsapp | comentar |
    comentários | ver comentários | salvar | guardar | imprimir | copiar link | link copiado | seguir |
    siga-nos | assine | assinar | inscreva-se | entrar | cadastre-se | leia também | leia mais | ler mais |
    veja também | ver mais | saiba mais | mostrar mais | ouvir | ouça | ouvir artigo | vídeo | vídeos | foto |
    fotos | galeria | tags | temas | tópicos | próximo | próxima | anterior | voltar ao topo | fechar |
    mais lidas | mais lidos | newsletter | carregando | menu | início | continua após a publicidade |
    continua depois da publicidade | últimas notícias | relacionadas
  `),
  starts: phrases(`
    leia também | leia mais | leia ainda | leia a íntegra | ler mais | ler também | veja também | veja mais |
    veja ainda | saiba mais | confira também | assista | relacionadas | notícias relacionadas | mais sobre |
    siga o | siga a | siga-nos | siga nas | acompanhe o | acompanhe a | inscreva-se | assine | receba |
    cadastre-se | participe do | entre no | clique aqui | compartilhe | compartilhar | partilhe | foto: |
    fotos: | imagem: | crédito: | vídeo: | fonte: | tags: | temas: | copyright | © |
    todos os direitos reservados | publicado em | publicado por | atualizado | última atualização | ouça |
    baixe | este artigo foi | este texto foi publicado | já é assinante | para continuar lendo |
    tempo de leitura | com informações d~ | continua após | continua depois
  `),
  contains: phrases(`
    todos os direitos reservados | assine a nossa | assine nossa newsletter | nossa newsletter |
    nossas newsletters | inscreva-se na | no seu email | no seu e-mail | política de privacidade |
    termos de uso | usa cookies | utilizamos cookies | siga-nos no | canal no whatsapp | canal do whatsapp |
    grupo do whatsapp | nosso aplicativo | clique aqui | proibida a reprodução | getty images
  `),
  sentences: phrases(`
    não é um robô | não sou um robô | não é um robot | email inválido | e-mail inválido |
    endereço de email inválido | endereço de e-mail inválido | insira um e-mail | tente novamente mais tarde |
    selecione uma newsletter | ver todas as newsletters | assine nossa newsletter |
    subscreva a nossa newsletter | este artigo foi publicado na edição | publicado na edição impressa |
    na edição impressa de | diga-nos o que | conte-nos o que | continua após a publicidade |
    continua depois da publicidade | continue lendo após
  `),
  lists: phrases(`
    últimas notícias | últimas | mais lidas | mais lidos | mais vistas | leia também | veja também |
    notícias relacionadas | artigos relacionados | relacionadas | relacionados | mais notícias | mais de * |
    mais sobre * | mais em * | você também pode gostar | recomendadas | recomendados | recomendado para você |
    comentários | outras notícias | conteúdo patrocinado | em destaque | destaques
  `),
  updated: phrases('atualizado | atualizada | última atualização | modificado'),
  published: phrases('publicado | publicada | data | postado'),
  paywall: phrases(`
    para continuar lendo | conteúdo exclusivo para assinantes | exclusivo para assinantes | já é assinante |
    assine para ler | continue lendo com | este conteúdo é exclusivo | artigo exclusivo
  `),
};
