import { type ClutterWords, phrases } from './clutter-words';

export const EN: ClutterWords = {
  language: 'en',
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  by: phrases(`
    by | written by | posted by | published by | reported by | reporting by | story by | words by | text by | author |
    authors | from | report by | article by | analysis by | contributors | contributor | opinion by | review by | exclusive by
  `),
  and: phrases('and | & | with | along with'),
  jobs: phrases(`
    reporter | correspondent | editor | writer | journalist | columnist | contributor | producer | photographer |
    staff | author | analyst | fellow | professor | director | chief | reviewer | critic | blogger | presenter |
    co founder | cofounder | founder | ceo | owner | anchor | bureau | lecturer | executive | manager | intern | freelance | vice president | senior | deputy | associate | assistant |
    special
  `),
  desks: phrases(`
    staff | editorial | newsroom | news desk | newsdesk | desk | team | editors | editor | admin | administrator |
    webmaster | web desk | reporter | reporters | correspondent | contributor | contributors | guest | agency |
    agencies | wire | wires | news service | press release | bureau | online | digital | media | news | magazine |
    press | board | tv | network
  `),
  adLabels: phrases(`
    Advertisement | Advertisements | Advertising | Sponsored content | Story continues below | Ad Feedback
  `),
  labels: phrases(`
    advertisement | advertisements | advertising | advert | ad | ads | ad feedback | sponsored | sponsored content |
    sponsored links | promoted | promoted content | promoted stories | paid content | scroll to continue |
    scroll to continue with content | scroll for more | continue reading | continue reading below |
    article continues below | article continues below ad | article continues after ad |
    article continues after video | story continues below | story continues below this ad | story continues |
    loading | loading more | share | share this | share this article | share this story | share this post |
    share article | share on facebook | share on twitter | share on x | share on linkedin | share on whatsapp |
    share via email | tweet | tweet this | pin it | email | email this | print | print this | print this page | save |
    saved | save article | comment | comments | view comments | show comments | hide comments | leave a comment |
    post a comment | join the conversation | copy link | link copied | facebook | twitter | linkedin | whatsapp |
    reddit | pinterest | instagram | youtube | tiktok | telegram | follow | following | follow us |
    follow the author | subscribe | subscribe now | subscribe today | sign up | sign up now | sign in | log in |
    login | register | register now | donate | donate now | newsletter | newsletters | read more | more | learn more |
    see more | show more | view more | load more | read full story | read the full story | read full article |
    see also | related | listen | listen now | listen to article | listen to this article | listen to this story |
    play | pause | watch | watch now | watch live | video | photos | photo | gallery | view gallery | view all |
    next | previous | back to top | return to top | top | menu | home | close | cancel | skip | skip ad | hide |
    expand | tags | topics | topics mentioned in this article | in this article | table of contents | contents |
    on this page | jump to | about the author | about the authors | feedback | submit | enter your email |
    email address | your email address | thank you | thanks for subscribing | report a typo | most read |
    most popular | trending | trending now | getty images | afp via getty images | image | image caption |
    order reprints | todays paper | reprints | permissions | toggle caption | hide caption | show caption | caption | credit |
    source | via | faq | recommended | recommended stories | recommended for you | editors picks | download pdf |
    view larger image | enlarge image | open in new tab | opens in new window | what to read next |
    you may also like | for you | live | breaking | exclusive | breaking news | ask a question | text size |
    gift article | gift this article | print article | add us on google | add as preferred source |
    follow us on google news | book now | shop now | buy now | get started | contact us | request a demo |
    get a demo | start free trial | get a quote | check price | check prices | see price | view price | view deal |
    see deal | get deal | view offer | visit site
  `),
  starts: phrases(`
    people who read this | readers also liked |     reporting from | contact reporter | this document is subject to copyright | more information: | citation: |
    thanks for reading | this content is imported | sign in to | create your free account | read more | read also | also read | read next | read now | see also | see more | click here | tap here |
    click to | tap to | related: | related story | related stories | related article | related articles |
    related content | related coverage | related post | related posts | related news | related video |
    related topics | recommended: | more: | more on this | more from | more like this | more stories | more news |
    more coverage | more about | must read | dont miss | watch: | watch more | watch below | watch the video |
    video: | listen: | listen to | audio by | audio: | photo by | photo: | photos: | photos by | photo credit |
    photograph by | photograph: | image: | image credit | image source | image via | image by | images: | picture: |
    pictured: | credit: | credits: | file photo | featured image | cover image | illustration by | illustration: |
    follow us | follow me | follow him | follow her | follow them | follow our | find us on | like us on |
    join us on | connect with us | share this | share on | share via | sign up | subscribe to | subscribe now |
    subscribe for | subscribe today | get the latest | get our | get breaking news | get more | get stories like |
    for the latest | for more stories | for more news | for more on | for more from | for all the latest |
    stay up to date | stay informed | stay connected | stay tuned | join our | join the conversation |
    join the discussion | download our | download the * app | get the * app | support our | support independent |
    tags: | tagged: | tagged with | topics: | filed under | filed to | posted in | categories: | category: |
    keywords: | copyright | © | all rights reserved | published by | published on | published: | first published |
    originally published | this article was originally published | this story was originally published |
    this article originally appeared | this story originally appeared | this article first appeared | posted on |
    posted: | updated on | updated: | last updated | last modified | last reviewed | about the author |
    contact the author | contact the reporter | written by | reported by | edited by | reporting by | editing by |
    additional reporting by | send tips | send us | email us | got a tip | have a tip | have a story | do you have a |
    what do you think | let us know | tell us | comments are | leave a comment | advertisement - | sponsored by |
    disclaimer: | disclosure: | previous article | next article | previous post | next post | you might also like |
    you might like | you may like | you may also like | we recommend | editors note: | skip to | back to | jump to |
    view comments | view all | show all | scroll down | continue reading | article continues | story continues |
    already a subscriber | already have an account | to continue reading | to read the full |
    please enable javascript | please enter | this video is | your browser does not | estimated reading time |
    reading time | time to read | shop  | discover more | explore more | buy tickets | cover photo | header image |
    now playing | up next | latest stories | latest news | top stories | a version of this article |
    a version of this story | this article appeared in | this article appears in | print headline | help us improve |
    was this article helpful | was this helpful | rate this | report an error | report a correction | hide caption |
    toggle caption | enlarge this image | share your thoughts | notice a mistake | spotted an error | a message from |
    in partnership with | presented by | with files from
  `),
  contains: phrases(`
    all rights reserved | may not be published broadcast rewritten | may not be reproduced | sign up for our |
    sign up to our | sign up for the | sign up for * newsletter | sign up to * newsletter | sign up here |
    subscribe to our | subscribe to the * newsletter | subscribe to * podcast | our newsletter | our free newsletter |
    our daily newsletter | our weekly newsletter | delivered to your inbox | straight to your inbox |
    right to your inbox | in your inbox | terms of service | terms of use | terms and conditions | privacy policy |
    privacy notice | cookie policy | we use cookies | uses cookies | accept cookies | follow us on | follow him on |
    follow her on | follow them on | follow me on | like us on facebook | find us on | on twitter at @ |
    on twitter @ | can be reached at | be reached by email | reach the author | affiliate commission |
    affiliate links | earn a commission | earn commission | getty images | shutterstock | istockphoto |
    download our app | our mobile app | download on the app store | app store and google play | app store or google play | get it on google play | support our journalism |
    support independent journalism | become a member | become a subscriber | make a donation | tax deductible |
    click here to | click here for | article continues below | story continues below |
    this site is protected by recaptcha | verify you are human | not a robot | comments section |
    in the comments below | leave a comment below | read more: | join our whatsapp | whatsapp channel |
    telegram channel | set as preferred source | preferred source on google
  `),
  sentences: phrases(`
    account through a link | we may receive compensation | may earn a commission | earn an affiliate commission |
    get a share of the revenue | we may make money when | document is subject to copyright | interactions and personal information may be collected | no part may be reproduced |
    provided for information purposes only | video capable browser | invalid file format | access this content |
    enter your date of birth | product recommendations are editorially independent | independently selected by our editors |
    independently chosen by our editors | availability of * transcripts | transcript text may be revised | got a news tip |
    distributed by * content agency |
    not a robot | invalid email address | enter a valid email | please re enter | please try again later |
    select a newsletter | view all * newsletters | see all * newsletters | you have been added to our list |
    successfully subscribed | thank you for subscribing | thanks for signing up |
    your email address will not be published | article appears in print | article appeared in print |
    story appears in print | story appeared in print | version of this article appear~ |
    version of this story appear~ | appeared in the print edition | appears in the print edition | order reprints |
    todays paper | feedback on this page | tell us what you think | javascript is disabled | enable javascript |
    protected by recaptcha | sign up for our newsletter | sign up to our newsletter | sign up for * newsletter |
    subscribe to our newsletter | by signing up you agree | by subscribing you agree | by submitting * you agree |
    article continues below | story continues below | article continues after | story continues after
  `),
  lists: phrases(`
    latest stories | latest news | latest articles | latest headlines | latest | top stories | top news |
    top headlines | trending | trending now | trending stories | most read | most popular | most viewed |
    popular stories | popular posts | popular now | popular articles | recent posts | recent stories |
    recent articles | recent news | related | related news | related articles | related stories | related posts |
    related content | related topics | related coverage | related reading | related links | related resources |
    recommended | recommended for you | recommended stories | recommended reading | you may also like |
    you might also like | you may like | you might like | more stories | more news | more articles | more from * |
    more on * | more in * | more like this | more to read | more for you | also on * | also read | read next |
    read more | read also | up next | whats next | what to read next | keep reading | further reading | dont miss |
    must read | must reads | editors picks | editors choice | in case you missed it | around the web |
    from around the web | from our partners | sponsored content | sponsored stories | promoted stories | comments |
    leave a comment | leave a reply | join the conversation | other stories | other news | previous stories |
    explore more | discover more | see also |
    recommended by our editors | editors recommendations | more by *
  `),
  updated: phrases('updated | last updated | modified | last modified | update | revised | edited'),
  published: phrases(`
    published | posted | first published | originally published | date | on | released | created
  `),
  paywall: phrases(`
    to continue reading | subscribe to continue | subscribe to read | subscribe now to read | to read the full |
    to read the rest | sign in to continue | log in to continue | register to continue | already a subscriber |
    this article is for subscribers | this content is for subscribers | subscribers only | for subscribers only |
    exclusive to subscribers | exclusively for subscribers | members only | become a subscriber to |
    unlock this article | unlock the full | continue reading with | start your free trial | subscribe to unlock |
    to keep reading
  `),
};
