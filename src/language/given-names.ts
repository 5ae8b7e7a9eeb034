import { wordList } from './word-list';

/** Given names common in the news of many countries, lower case: by these a person is told from a place or a firm. */
export const MASCULINE_NAMES =
  wordList(`aaron abdul abdullah abraham adam adrian ahmed ahmad alan albert alberto alejandro alessandro alex
  alexander alexandre alexei alfred ali allan allen amin amir anders andre andré andrea andreas andrei andrew andrzej andy angelo anthony anton
  antoine antonio arnold arthur arturo ashok barack barry ben benjamin benoît bernard bernd bernie bill bob boris brad brandon brendan brett brian
  bruce bruno bryan carl carlo carlos cesar chad charles charlie chris christian christophe christopher claude claus colin colm craig
  cyril dale damien dan daniel dave david dean deepak dennis derek desmond diego dieter dirk dmitri dmitry dominic don donald doug douglas duncan
  dylan ed eddie eduardo edward edwin elijah elon emil emmanuel emilio enrique eric erik ernest ethan etienne ettore eugene evan felipe felix
  fernando finn florian francesco francis francisco françois frank franz fred frederick frédéric gabriel gareth gary gavin geoff geoffrey george georg
  gerald gerard gerhard giacomo gianni gilbert giorgio giovanni giuseppe glenn gordon graham greg gregory guillaume guillermo günter gustavo
  guy hans harold harry harvey hassan heinz helmut hendrik henri henrik henry herbert hugh hugo hussein ian ibrahim igor imran ivan ivor jack
  jacob jacques jake james jamie jan jared jason javier jay jean jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joão
  joaquin joe joel johan johann john johnny jon jonas jonathan jordan jorge josé jose josef joseph josh joshua juan jules julian julián julien jürgen justin
  kai karim karl keith ken kenneth kevin khalid klaus kofi konrad kurt kwame kyle lance larry lars laurent lawrence lee leo leon leonardo leonid lewis liam
  lionel logan lorenzo louis luc luca lucas luis luiz luke lukas magnus mahmoud manuel marc marcel marco marcos marcus mario mark markus
  marshall martin marvin matt matteo matthew matthias maurice mauro max maxime michael michel miguel mike mikhail milan mitch mohamed mohammad mohammed
  muhammad mustafa nadir narendra nathan neil nelson nicholas nick nicolas niels nigel noah norman oleg oliver olivier omar oscar otto owen pablo paolo
  pascal patrick paul paulo pavel pedro per peter phil philip philippe pierre pieter piotr quentin rafael rahul ralf ralph ramon randy raul ravi ray
  raymond reza ricardo richard rick rob robert roberto robin rodrigo roger roland rolf roman ron ronald ross roy rudolf rudy rupert russell
  ryan salman salvatore sam samir samuel scott sean sebastian serge sergei sergey sergio seth shane shaun simon stanislav stefan stefano stephan
  stephen steve steven stuart sven tariq ted terence terry theo thierry thomas tim timothy tobias todd tom tomas tomasz tommy tony travis trevor
  tyler umar uwe vadim vasily victor viktor vincent vladimir volker volodymyr walter warren wayne werner wilhelm william willy wolfgang
  xavier xi yann yusuf yves zachary
  alec alistair angus antonin antónio archie arjun armando avi bart basil benedict bertrand björn bradley brent bret byron calvin casey cedric
  chuck clarence clifford clint clinton clive conor connor corey cory curtis damon danny darrell darren daryl declan devin donovan drew duane
  dustin dwight eddy edgar edmund eliot elliot elliott eli elias emin enzo fabian fabio ferdinand fergus freddie gene gilles gonzalo hakeem
  hector herman holger howard hubert ignacio ike irving isaac jamal jermaine joao jonah kareem kirill leroy lester lloyd louie malcolm maxwell
  melvin merrick mick milo mitt mohamad nate nathaniel nico niall nolan oleksandr olaf orrin otis pete percy ramón rand randall rashid
  reginald reggie rené ricky roderick rodney ronan ronnie rory ruben rufus sanjay saul sheldon sidney silas stan terrence theodore thom toby
  trent trey tucker tyrone valentin vince vitaly vivek wade wendell wesley wilbur willem willie winston yuri
  leslie lindsey kelly tracy shannon courtney kerry ashley dana pat dick ari denis sandy taylor lamar bobby carson zach rex rod cameron bashar derrick kirk garrett gregg dwayne leigh nasser spencer stacy noel rene angel`);

export const FEMININE_NAMES =
  wordList(`abigail ada adele agnes aisha alexandra alice alicia alison alma amal amanda amber amelia amina amy ana
  anastasia andreea angela angelina anita ann anna anne annegret annette annie anwen aoife ashley astrid audrey barbara beatrice beatriz bella bernadette beth
  betty beverly birgit brenda bridget brigitte brooke camila carla carmen carol carolina caroline carolyn catherine cathy cecilia chantal charlotte
  chelsea cheryl chiara christina christine cindy claire clara claudia colette colleen courtney cristina cynthia daisy daniela danielle dawn deborah debra
  denise diana diane dolores donna dora doris dorothy edda edith eileen elaine elena eleanor elisa elisabeth eliza elizabeth ella ellen elsa emily
  emma erica erika erin esha estelle esther eva eve evelyn fatima fatma federica fiona florence frances franziska freya gabriela gabriella gail
  gemma georgia geraldine gina giulia gladys gloria grace greta gwen hannah harriet heather heidi heike helen helena helga hilary hillary
  hope ida ilse imogen ines ingrid irene iris irina isabel isabella isabelle isolde ivana ivanka jacqueline jana jane janet janice jasmine
  jeanne jennifer jenny jessica jill joan joana joanna joanne jocelyn josephine joy joyce juana judith judy julia juliana julie june kamala karen karin karla
  kate katharina katherine kathleen kathryn kathy katie kayla kelly kerry kim kimberly kirsten krista kristen kristin laila lara latifa laura
  lauren leah leila lena leonie leslie leticia lily lina linda lindsay lindsey lisa liz lois lorna lorraine louise lucia lucie lucy luisa luz lydia
  lynn mabel maddie madeleine madison maggie magdalena malala mara margaret margarita maria marian marianne marie marilyn marina marion marta martha mary mathilde
  maya megan melanie melinda melissa mercedes michelle mila milena miranda miriam mona monica monika muriel nadia nancy naomi natalia natalie natasha
  nicola nicole nina noor nora norma olga olivia ottilie paige pamela patricia patty paula pauline pearl peggy penny petra phyllis pilar
  priscilla priya rachel rebecca regina renate rhonda rita roberta rosa rosalind rose rosie ruth sabine sabrina sally samantha sandra sara sarah
  sasha shannon sharon sheila shirley silvia simone sofia sonia sonja sophia sophie stacey stella stephanie susan susanna susanne suzanne sylvia sylvie
  tamara tanya tara tatiana teresa tessa theresa tiffany tina tracey tracy ursula valentina valerie vanessa vera veronica veronique victoria
  viola virginia vivian wanda wendy xenia yasmin yolanda yulia yvette yvonne zainab zara zoe
  alina angie antonia ayanna becky belinda bernice betsy bianca bonnie brittany camille candace carole carrie cassandra celeste chloe
  constance corinne daphne debbie deirdre dianne dominique edna elise ethel eunice francesca frieda gabrielle genevieve ghislaine gillian
  gisela gretchen gudrun gwendolyn henrietta hilda ilhan irma jackie jeanette jenna johanna juanita katja katrina katy kay kelsey kendra
  kristi lana laurie lillian loretta lori lucille mandy marcia margot mariam marjorie marsha martina maud maureen maxine meghan melania
  meredith michaela michele mildred moira molly nadine nikki noelle noreen odette pam penelope philippa phoebe polly ramona rashida renata
  renee rosemary roxanne savannah selma sheryl sigrid silke sonya susana svetlana tammy terri tess thelma therese toni trudy tulsi verena
  vicki vicky wilma winifred
  robin jamie casey terry jean andrea dana pat sandy taylor jessie shelley cameron alyssa caitlin maryam mia holly jen meg dina aimee kerri norah abby leigh marlene stacy angel`);
