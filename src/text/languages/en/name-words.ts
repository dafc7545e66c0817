/**
 * English words that stand capitalised and name nothing by themselves: they begin sentences, or stand before names as
 * titles, or in names without telling them apart. General knowledge; a word that is missing costs a look, no more.
 */

/** Words that begin sentences, in lower case. Stop words are among them. */
export const openers = `
a about above according across actually additional additionally after again against ago all almost alone along already also
although always am among an and another any anybody anyone anything apart are around as aside ask at away back based basically be
because become been before behind being below beside besides best better between beyond big both but by call called can cannot
certain certainly check choose clearly click come compared consequently consider currently customers dear deep depending
despite developers did do does doing don't done down due during each earlier early easy either else elsewhere employees
engineers enough especially essentially even eventually ever every everybody everyone everything except experts explore
facing far few fewer fifth final finally find first five following for former formerly found four fourth free from full
further furthermore generally get getting give given giving go going good got great had half happy hard has have having he
hello hence her here here's hers herself hi high higher him himself his hold how however i i'd i'll i'm i've if imagine
important importantly in including increasingly indeed initially inside instead interestingly into introducing is isn't it it's
its itself just keep key know known large last late later lately latest law lead leaders learn less let let's like likely
little local long look looking low lower made main make making man many maybe me mean meanwhile meet members men
might mine model models more moreover most mostly much must my myself near nearly neither never nevertheless new next nine
no nobody none nonetheless nor not note nothing notably now nowadays obviously of off officers officials often oh ok okay old
on once one ones only onto open or other others otherwise our ours out outside over overall own part parts past patients
people per perhaps place plans please plus police possible presumably previous previously prior probably protesters provided
put quite rather read real really recent recently regarding regardless remember researchers residents respectively results
right run said same say scientists second see seem seen send set seven several shall she short should show similar
similarly simply since six small so some somebody somehow someone something sometimes soon still stop students such
suddenly summary sure take taken taking team teams tell ten than thank thanks that that's the their theirs them themselves
then there there's thereby therefore these they they're thing things think third this those though three through throughout thus
time to today together tomorrow too top total towards true try turn two typically ultimately under unfortunately unless
unlike until up upon us use used users using usually various very via want was watch we we'll we're we've well were
what whatever when whenever where whereas whether which while who whole whom whose why wide will with within without witnesses
women won't words work workers would yeah years yes yesterday yet you you'll you're you've young your yours yourself
young user users writing written key passage article text document email study report reports paper survey analysis update
news background context details conclusion overview introduction title source sources question answer sorry
`;

/** Titles and trades before a name; the name is the same without them. */
export const titles = `
mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend st saint president vice prime minister chancellor premier king queen
prince princess duke duchess pope bishop archbishop father judge justice senator sen congressman congresswoman representative rep
governor gov mayor secretary ambassador general gen colonel col captain capt lieutenant lt sergeant sgt major officer detective
inspector chief deputy assistant director chairman chairwoman chair chairperson founder co-founder cofounder head
coach manager striker midfielder defender goalkeeper actor actress singer author journalist reporter editor spokesman spokeswoman
spokesperson attorney lawyer doctor nurse coroner councillor leader star former ex the
`;

/** Offices by their initials: titles before a name, and names of their own where none follows. */
export const offices = 'ceo cto cfo coo cio cpo cmo vp svp evp phd';

/** Parts of names that a text adds or leaves out at will. */
export const generic = `
university college school institute laboratory laboratories lab labs company companies corporation corp inc ltd llc plc gmbh co
group holdings technologies technology international global foundation association organization organisation agency department
ministry office bureau committee commission council court government state states county city town village province district
region river lake sea ocean island islands mountain mount north south east west northern southern eastern western central
hospital church station airport park stadium arena hall centre center club football fc afc united league cup championship
championships championship's tournament open grand prix premier division series season game games team news times post daily magazine journal
media network channel television tv radio party act bill law project program programme system platform service services
model models plan package edition version pro product products app suite software solution solutions conference summit award awards day week
year month festival street road avenue square bridge house building tower
`;

/** Particles within a name of person, body or place, in the languages that Latin letters write. */
export const particles = 'of the de van von der den la le du da dos bin al el';

/** A number before one of these is a figure and no part of a name: `Tern 4 users` is about Tern 4, `Tern 4 times` is not. */
export const behindFigures = `
# scales and shares
percent per thousand million billion trillion times x
# what is counted
people year years day days hour hours minute minutes second seconds month months week weeks
# units
GB TB MB ms
# the number stands for itself
and to or of
`;
