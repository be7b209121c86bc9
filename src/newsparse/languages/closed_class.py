"""Closed-class words: articles, prepositions, pronouns, conjunctions, auxiliaries, a language each.

They make up a third to a half of running text and are rare in menus, and they tell languages
apart. In lower case, sorted. ``UNSPACED`` has characters with the same work in scripts that put
no spaces between words.
"""

from __future__ import annotations

__all__ = ["CLOSED_CLASS", "UNSPACED"]

CLOSED_CLASS = {
    "af": (
        "aan as baie by daar dat deur die een ek en haar het hierdie hulle hy in is kan maar met "
        "moet na nie nog om ons ook oor op sal so sy te tot uit van vir was wat word"
    ),
    "ar": (
        "أكثر أن أنه أنها أو أي إلى إن التي الذي بأن بعد بعض بين ثم حتى حيث خلال ذلك عبر على عن "
        "عند غير في قال قبل قد كان كانت كل كما لا لكن لم لن ما مع من منذ هذا هذه هو هي وفي وقال "
        "وقد وكان ومن وهو"
    ),
    "bg": (
        "бе беше в все във ги го да до е един една за и или има като когато което които който "
        "която където към между може му на не ни но от още по през при с са само се си след със "
        "също така те това той тя че ще"
    ),
    "bn": (
        "আর এ এই এক একটি এবং ও কথা করতে করা করে করেন কিন্তু ছিল জন্য তাদের তার তিনি থেকে না নিয়ে "
        "পর বলে বলেন যা যে সঙ্গে সে হবে হয় হয়ে"
    ),
    "ca": (
        "a al amb anys aquest aquesta com de del dels des dos el els en entre es estat fer fins "
        "ha han hi i ja la les molt més no on pel per perquè però quan que s'ha segons sense ser "
        "seu seva sobre són també un una va és"
    ),
    "cs": (
        "a ale až by byl bylo být do i jak jako je jeho jejich jen jsme jsou k kde když která "
        "které který mezi má může na nebo není než o od pak po podle pro proto před při s se si "
        "tak také to u už v ve však z za ze že"
    ),
    "da": (
        "af at blev de den der deres det dette efter eller en end er et for fra han har havde hun "
        "hvis hvor i ikke jeg kan kun med mellem men mere nu når og også om op over på sig skal "
        "som så til ud under var ved vi vil være"
    ),
    "de": (
        "aber als am an auch auf aus bei bis dann das dass dem den der des die diese dieser durch "
        "ein eine einem einen einer eines er es für gegen habe haben hat hatte ich ihr ihre im in "
        "ist jahr jahren kann keine können man mehr mit nach nicht noch nur oder schon sei sein "
        "seine sich sie sind so soll um und unter vom von vor war wenn werden wie wieder wir wird "
        "wurde wurden zu zum zur zwei über"
    ),
    "el": (
        "ένα έχει έχουν ή ήταν αλλά αν από αυτό για δεν είναι η θα και κατά μέσα μας με μετά μια "
        "μόνο να ο οι πιο πολύ που προς πως σε στα στη στην στις στο τα τη την της τις το τον του "
        "τους των ως όπως όταν ότι"
    ),
    "en": (
        "a about after against all also an and any are as at be because been before between both "
        "but by can could did do during even for from had has have he her him his how i if in "
        "into is it its many may more most my new no not now of on one only or other our out over "
        "she since so some such than that the their them then there these they this those through "
        "to under up was we were what when where which while who will with would you your"
    ),
    "es": (
        "a ahora al así aunque años bien cada como con cuando de del desde después dijo donde dos "
        "durante día e el ella en entre era es esa ese eso esta este está fue gobierno gran ha "
        "había hace han hasta hay la las le lo los me menos mi mismo muy más ni no nos o otra "
        "otro otros para parte pero por porque puede que qué se según ser si sido siempre sin "
        "sobre son su sus sí sólo también tan tanto te tiempo tiene todo todos tres un una uno "
        "vez vida y ya yo él"
    ),
    "et": (
        "aga ainult ei enam et ja juba ka kes kogu kui kuid kõik ma mida mille mis mitte nad nagu "
        "need nii ning ole oli olid olla oma on peab pole poolt pärast saab seda see selle "
        "sellest siis ta tema veel välja või üle"
    ),
    "eu": (
        "arte baina bat behar bere da dago dela den dira diren dituen dituzte du duen dute edo "
        "egin ere eta ez gabe haren hau hori horrek izan nahi zen zuen zuten"
    ),
    "fa": (
        "آن آنها از است اما او اگر این با باید بر برای به بود تا خود دارد در دو را شد شده شود ما "
        "می نیز ها های هر هستند هم و وی پس کرد کرده کند که گفت یا یک"
    ),
    "fi": (
        "ei eikä enemmän että hän hänen ja jo joita joka jos jotka jälkeen kanssa koska kuin "
        "kuitenkin kun minä mitä mukaan mutta myös ne niiden niin noin nyt ole oli olisi olla "
        "ollut on ovat se sekä sen siitä sitä tai tämä tämän vain vielä voi"
    ),
    "fr": (
        "a ainsi alors ans après au aussi aux avait avant avec bien c'est ce ces cette comme "
        "contre d'un d'une dans de depuis des deux dont du elle en encore entre est et faire fait "
        "fois il ils je jusqu'à la le les leur leurs lui mais même n'est ne nous on ont ou où par "
        "pas peut plus pour qu'il que qui sa sans se selon ses si son sont sous sur tout très un "
        "une vous ça était été être"
    ),
    "ga": (
        "a ach ag agus air an aon ar atá bheith bhí chun do faoi go gur i idir ina is le leis mar "
        "na nach ní níl seo siad sin sé sí tá ó"
    ),
    "he": (
        "או אחרי אין אך אל אם אני אשר את בו בין גם הוא היא היה היו הם ולא זאת זה יותר יש כדי כי "
        "כך כל כמו לא לאחר לפי מה עוד על עם רק של"
    ),
    "hi": (
        "अपने इस इसके उनके उन्होंने उस एक और कर करने कहा का कि किया की कुछ के को गया जा जो तक तो "
        "था थी थे दिया नहीं ने पर बाद भी में यह या ये रहा रही रहे लिए वह वे सकता साथ से ही हुए है "
        "हैं हो होने"
    ),
    "hr": (
        "a ali bi bila bio biti da do ga i ili ima iz između je jer još kako kao kod koja koje "
        "koji li može na nakon ne nije o od po pred prema s sam samo se smo su sve te tijekom to "
        "u već više za će što"
    ),
    "hu": (
        "a aki akkor amely amit arra az azt csak de egy el ez ezt fel ha hogy is kell ki két "
        "között lehet lesz lett majd meg mert minden mint már más még nagyon nem olyan pedig "
        "szerint több után vagy van volt és így"
    ),
    "id": (
        "ada adalah akan anda atau bahwa belum bisa dalam dan dapat dari dengan di dia hanya "
        "harus hingga ia ini itu juga kami karena ke kepada kita lalu lebih masih menjadi mereka "
        "namun oleh pada para saat sangat saya sebagai secara seperti serta setelah sudah tak "
        "telah terhadap tersebut tidak untuk yang"
    ),
    "is": (
        "af að eftir einnig ekki en er eru eða frá fyrir hafa hafi hann hefur hún með milli nú og "
        "segir sem svo sé sér til um upp var vera verið verður við á í úr þar það þegar þeir þess "
        "þetta því þá"
    ),
    "it": (
        "a ai al all'interno alla anche ancora anni che chi ci come con contro così cui da dal "
        "dalla dei del dell'anno della delle di dopo dove due e ed era essere fatto già gli ha "
        "hanno i il in la le lo loro ma mentre molto nei nel nella non o per perché più prima "
        "quando quello questa questo se secondo senza si solo sono stata stato su sua sul sulla "
        "suo tra un una è"
    ),
    "kl": (
        "aamma aammalu ajornartorsiut assigisaanik ilaatigut imaluunniit kalaallit kisianni "
        "massakkut naalakkersuisut nunaanni nunatsinni sioqqullugu suli taakku taama taamaattumik "
        "tamakku tamanna tamatumani tassa uani ukioq ukiut ullumi ullut"
    ),
    "lt": (
        "apie ar arba aš bet bus buvo būti dar dėl gali iki ir iš jau ji jis jo jos jų kad kai "
        "kaip kuri kurie kuris labai mes metais metu ne nes nuo o pasak pat per po prie savo su "
        "tai taip tačiau tik už yra į šis"
    ),
    "lv": (
        "ar arī bet bija būs es gada gan ir ja jau ka kad kas kur kuri kurā kā lai līdz mēs nav "
        "nevar no par pat pie pēc savu tas tiek tika tikai to tomēr tā un uz vai var viņa viņš "
        "vēl ļoti šo"
    ),
    "mk": (
        "беше бил во ги го да дека до е за и или им има како кои кој која меѓу му на не но ова од "
        "откако по при само се сите со според тоа што ќе"
    ),
    "mr": (
        "असून असे आणि आहे आहेत एक करून का की केला केली च्या झाली तर ती ते तो त्या त्यांनी नाही "
        "मात्र म्हणून या यांच्या यांनी व हे होता होते"
    ),
    "ms": (
        "ada adalah akan anda antara apabila atau bagi bahawa beliau boleh dalam dan dapat dari "
        "dengan di hanya ia ini itu juga kami katanya ke kepada kerana ketika kita lebih masih "
        "menjadi mereka namun oleh pada para perlu pihak saya sebagai secara sehingga selepas "
        "seperti serta sudah telah terhadap tersebut tidak turut untuk yang"
    ),
    "nb": (
        "at av bare ble blir de den deres det dette eller en enn er et etter for fra hadde han "
        "har hun hvis hvor i ikke jeg kan med mellom men mer mot må noe nå når og også om opp "
        "over på seg sier skal som så til under ut var ved vi vil være"
    ),
    "nl": (
        "aan al als bij dan dat de deze die dit door een en er geen haar had hebben heeft het hij "
        "hun ik in is jaar je kan kunnen maar meer mensen met moet na naar niet nog of om omdat "
        "onder ook op over sinds te tegen toen tot tussen twee u uit van veel volgens voor waar "
        "was wat we wel werd wie worden wordt ze zich zijn zo zou"
    ),
    "pl": (
        "aby ale bardzo bez być był było będzie co czy dla do gdy i ich jak jednak jego jej jest "
        "jeszcze już kiedy która które który którzy lat ma między może na nad nie o od oraz po "
        "pod przed przez przy się są tak także tego tej też to tylko tym w według więc z za ze "
        "został że"
    ),
    "pt": (
        "a ainda anos ao aos após as até com como da das de deles depois disse do dos e ela elas "
        "ele eles em entre era essa esse está eu foi há isso já lhe mais mas me mesmo meu minha "
        "muito na nas nem no nos num numa não nós o os ou para pela pelo pelos por qual quando "
        "que quem se segundo sem ser seu seus sobre sua suas são só também tem ter um uma você à "
        "às"
    ),
    "ro": (
        "a această acest acum al ale asupra au ca care ce cea cel cu când că către dacă dar de "
        "despre din doar după ei este fi fiind foarte fost fără iar la lui mai mult nu o pe "
        "pentru potrivit prin până sau se sunt să toate un unei unui îi îl în între și"
    ),
    "ru": (
        "а без более будет бы был были было в во время все вы где года году даже для до его ее "
        "ему если еще ещё её же за и из или их к как когда которая которые который лет ли между "
        "может мы на не нет но о об он она они от по под после при с сейчас со так также тем того "
        "только том у уже что чтобы это этого этом я"
    ),
    "sk": (
        "a aj ako ale alebo až bol bolo by byť do ich je jeho k kde keď ktorá ktoré ktorý len "
        "medzi má môže na než nie o od po podľa potom pre pred preto pri s sa si sme sú tak tiež "
        "to už v vo však z za zo že"
    ),
    "sl": (
        "ali bi bil bila bilo bo da do ima in iz je jih kako ker ki kjer kot lahko le leta med na "
        "nas ne ni o ob od pa po pred pri s saj samo se smo so sta tega to tudi v več z za zaradi "
        "še že"
    ),
    "sq": (
        "ai ajo apo dhe do duke e edhe gjatë i ishte janë ka kanë kjo ky me mund më nga një nuk "
        "në pas pasi por prej për që se si sipas tha tij të u vetëm është"
    ),
    "sr": (
        "a ali bi bio biti da do i ili ima iz je jer još kako kao koja koje koji može na nakon ne "
        "nije o od po pred prema sa samo se su sve to u već za će što али би био бити већ да до "
        "за и из или има како као која које који може на након не није о од по према са само све "
        "се су то у што је јер још ће"
    ),
    "sv": (
        "alla att av bara blev blir de dem den det detta där då efter eller en enligt ett finns "
        "från få för hade han har hon hur här i inte jag kan man med mellan men mer mot mycket nu "
        "när och också om på sedan sig ska skulle som säger så till två under upp ut utan var "
        "vara vi vid än är år över"
    ),
    "sw": (
        "alisema ambao ambayo au baada bado bila cha hao hata hii hilo hivyo hiyo huku huo huyo "
        "ili kabla kama katika kila kuhusu kutoka kuwa kwa kwamba la lakini mwa na ni pia sana "
        "sasa si tu vya wa wake wao ya yake yeye za zaidi"
    ),
    "ta": (
        "அந்த அவர் அவர்கள் ஆனால் இது இந்த இருந்து இல்லை உள்ள என என்ற என்று ஒரு கொண்டு தான் "
        "பின்னர் போது மற்றும் மேலும் வேண்டும்"
    ),
    "tl": (
        "ako ang at ay ayon dahil din hindi isang ito ka kanyang kay ko kung lang may mga mo na "
        "namin nang ng ni nito niya noong para pero rin sa si sila siya"
    ),
    "tr": (
        "ama ancak artık bazı ben bin bir biz bu bunun böyle da daha de dedi değil diye en etti "
        "gibi göre hem her hiç iki ile ise için içinde kadar kendi ki mi nasıl ne o olan olarak "
        "oldu olduğu ona onun sadece sonra tarafından tüm var ve ya yeni yok çok önce üzerinde "
        "şey şu"
    ),
    "uk": (
        "а або але без бо був буде було бути в вже вона вони все від він де для до ж з за зі його "
        "коли лише має ми можна між на не ній при про під після року та так також те тільки у це "
        "цього ці час через ще що щоб я як яка який якщо які є і із її"
    ),
    "ur": (
        "اس ان انہوں اور اپنے ایک بعد بھی تو تک تھا تھی تھے جا جو دیا رہا رہے ساتھ سے لیے میں "
        "نہیں نے والے وہ پر کا کر کرنے کو کہ کہا کی کیا کے گیا ہو ہوئے ہی ہیں ہے یا یہ"
    ),
    "vi": (
        "bị cho chỉ các còn có cùng cũng của do hai hơn khi không là lại mà một người nhiều như "
        "nhưng những này nên năm nếu phải qua ra rất sau sẽ theo thì thể trong trên tại từ và vào "
        "vì về với đang đã đó được đến để ở"
    ),
    "xh": (
        "abantu akukho apho babe emva into kakhulu ke kodwa kuba kule kunye kwaye le lo ngenxa "
        "ngexesha ngoko ngokuba ngokwe njengoko noko okanye oku phambi ukanti ukuba ukuze usithi "
        "uthe wathi xa zonke"
    ),
    "zu": (
        "abantu abanye bonke futhi kakhulu kanye kodwa konke kule kusho kuze kwakungu lapha lapho "
        "le lo lokhu manje ngaphambi ngemuva ngesikhathi ngoba ngokusho njengoba nokuthi noma "
        "phakathi ukuthi ukuze uma ungu uthe wathi yena"
    ),
}
"""Words by ISO 639-1 code, separated by spaces."""

UNSPACED = "不与个为之也了于从他以们但其及可和在她对将就我或是有的而被这"
"""Chinese grammatical characters; of Japanese, the hiragana do the same (by their range)."""
