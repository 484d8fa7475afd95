<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&quot;auto&quot; chooses its stand-ins itself.</source>
        <translation>يختار &quot;auto&quot; بدائله بنفسه.</translation>
    </message>
    <message>
        <source>&quot;{condition}&quot; needs a number, not &quot;{text}&quot;.</source>
        <translation>يحتاج &quot;{condition}&quot; إلى عدد، لا إلى &quot;{text}&quot;.</translation>
    </message>
    <message>
        <source>&quot;{condition}&quot; needs something to compare with.</source>
        <translation>يحتاج &quot;{condition}&quot; إلى شيء يُقارن به.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is missing.</source>
        <translation>&quot;{key}&quot; ناقص.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is no known key here.</source>
        <translation>ليس &quot;{key}&quot; مفتاحًا معروفًا هنا.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; of the strategy {name} needs it; set it and start again.</source>
        <translation>يحتاج إليه &quot;{key}&quot; في الاستراتيجية {name}؛ اضبطه وابدأ من جديد.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be a name.</source>
        <translation>لا يمكن أن يكون &quot;{name}&quot; اسمًا.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no known model.</source>
        <translation>لا يوجد نموذج معروف باسم &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no strategy of your own.</source>
        <translation>ليست &quot;{name}&quot; استراتيجية خاصة بك.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no task that Forge knows.</source>
        <translation>ليس &quot;{name}&quot; مهمة يعرفها Forge.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not among the models that are there now, and {rest}</source>
        <translation>ليس &quot;{name}&quot; بين النماذج الموجودة الآن، و{rest}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not as it must be.</source>
        <translation>&quot;{name}&quot; ليس كما يجب أن يكون.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; may mean {names}.</source>
        <translation>قد يعني &quot;{name}&quot; أيًّا من {names}.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not a full path.</source>
        <translation>ليس &quot;{path}&quot; مسارًا كاملًا.</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; is not an address at which a server can be called.</source>
        <translation>ليس &quot;{place}&quot; عنوانًا يمكن استدعاء خادم عنده.</translation>
    </message>
    <message>
        <source>&quot;{server}&quot; has no model &quot;{model}&quot;.</source>
        <translation>ليس لدى &quot;{server}&quot; نموذج &quot;{model}&quot;.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; cannot be preferred.</source>
        <translation>لا يمكن تفضيل &quot;{text}&quot;.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; from {place} cannot be part of a file name.</source>
        <translation>لا يمكن أن يكون &quot;{text}&quot; من {place} جزءًا من اسم ملف.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is neither a model (write &lt;backend&gt;:&lt;name&gt;) nor a component here.</source>
        <translation>&quot;{text}&quot; ليس نموذجًا (اكتب &lt;backend&gt;:&lt;name&gt;) ولا مكوّنًا هنا.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no capability.</source>
        <translation>ليس &quot;{text}&quot; قدرة.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no condition.</source>
        <translation>ليس &quot;{text}&quot; شرطًا.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no device.</source>
        <translation>ليس &quot;{text}&quot; جهازًا.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no instruction.</source>
        <translation>ليس &quot;{text}&quot; تعليمة.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no name of a model.</source>
        <translation>ليس &quot;{text}&quot; اسمًا لنموذج.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no number, so it cannot be compared as one.</source>
        <translation>ليس &quot;{text}&quot; عددًا، فلا يمكن مقارنته كعدد.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no role of a message.</source>
        <translation>ليس &quot;{text}&quot; دورًا لرسالة.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no way to pack it.</source>
        <translation>ليس &quot;{text}&quot; طريقة لضغطه.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a model id.</source>
        <translation>ليس &quot;{text}&quot; معرّفًا لنموذج.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; says nothing about loading a model.</source>
        <translation>لا يقول &quot;{text}&quot; شيئًا عن تحميل نموذج.</translation>
    </message>
    <message>
        <source>&quot;{type}&quot; is a {kind}, and no {name}.</source>
        <translation>&quot;{type}&quot; هو {kind} وليس {name}.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>, in </source>
        <translation>، في </translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>إجابة واحدة</translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>محاولة واحدة</translation>
    </message>
    <message>
        <source>1 call: about {tokens} tokens, if the answer is about {each} long.</source>
        <translation>استدعاء واحد: نحو {tokens} رمزًا إن كان طول الإجابة نحو {each}.</translation>
    </message>
    <message>
        <source>1 call: at most about {tokens} tokens.</source>
        <translation>استدعاء واحد: {tokens} رمزًا تقريبًا على الأكثر.</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>حرف واحد</translation>
    </message>
    <message>
        <source>1 core</source>
        <translation>نواة واحدة</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يومًا</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>قبل يوم</translation>
    </message>
    <message>
        <source>1 failure</source>
        <translation>إخفاق واحد</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>ملف واحد</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>مجموعة واحدة</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>قبل ساعة</translation>
    </message>
    <message>
        <source>1 input</source>
        <translation>مدخل واحد</translation>
    </message>
    <message>
        <source>1 installed</source>
        <translation>نموذج واحد متوفر</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>عنصر واحد</translation>
    </message>
    <message>
        <source>1 kept answer</source>
        <translation>إجابة محفوظة واحدة</translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>مفتاح واحد</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>سطر واحد</translation>
    </message>
    <message>
        <source>1 load</source>
        <translation>تحميل واحد</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>قبل دقيقة</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>نموذج واحد</translation>
    </message>
    <message>
        <source>1 more reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>عقدة واحدة</translation>
    </message>
    <message>
        <source>1 node of {program}: {full} whole, {part} in part, {none} not.</source>
        <translation>عقدة واحدة من {program}: كاملة {full}، جزئية {part}، بلا مقابل {none}.</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>ملاحظة واحدة</translation>
    </message>
    <message>
        <source>1 other</source>
        <translation>واحد آخر</translation>
    </message>
    <message>
        <source>1 pipeline</source>
        <translation>خط معالجة واحد</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>موضع واحد</translation>
    </message>
    <message>
        <source>1 retry</source>
        <translation>محاولة إضافية واحدة</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>صف واحد</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>تشغيل واحد</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>خطوة واحدة</translation>
    </message>
    <message>
        <source>1 swap</source>
        <translation>تبديل واحد</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>مهمة واحدة</translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>رمز واحد</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>قيمة واحدة</translation>
    </message>
    <message>
        <source>1 wire</source>
        <translation>وصلة واحدة</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 دقائق</translation>
    </message>
    <message>
        <source>100 % is one core</source>
        <translation>100٪ نواة واحدة</translation>
    </message>
    <message>
        <source>95 % interval by Wilson&apos;s score: each row is right or wrong.</source>
        <translation>مجال 95 % بطريقة ويلسون: كل صف صحيح أو خاطئ.</translation>
    </message>
    <message>
        <source>95 % interval by bootstrap: rows drawn again 2,000 times.</source>
        <translation>مجال 95 % بإعادة المعاينة: سُحبت الصفوف من جديد 2000 مرة.</translation>
    </message>
    <message>
        <source>A *.forge.json file, from this pipeline&apos;s own folder or absolute.</source>
        <translation>ملف ‎*.forge.json، بمسار نسبي إلى مجلد خط المعالجة هذا أو بمسار مطلق.</translation>
    </message>
    <message>
        <source>A Qwen3 that learnt to think from the R1 of May 2025.</source>
        <translation>نموذج Qwen3 تعلّم التفكير من إصدار R1 لشهر مايو 2025.</translation>
    </message>
    <message>
        <source>A and a are the same.</source>
        <translation>لا فرق بين A و a.</translation>
    </message>
    <message>
        <source>A card for each model</source>
        <translation>بطاقة لكل نموذج</translation>
    </message>
    <message>
        <source>A click on a name sorts by it.</source>
        <translation>النقر على اسم يرتّب بحسبه.</translation>
    </message>
    <message>
        <source>A coding agent that sees pictures as well, with a long context.</source>
        <translation>وكيل برمجي يرى الصور أيضًا، مع سياق طويل.</translation>
    </message>
    <message>
        <source>A confidence of {confidence} cannot be reached or missed.</source>
        <translation>لا يمكن بلوغ ثقة {confidence} ولا الإخفاق فيها.</translation>
    </message>
    <message>
        <source>A copy needs a name.</source>
        <translation>تحتاج النسخة إلى اسم.</translation>
    </message>
    <message>
        <source>A file is deleted in the program that it belongs to, or in its folder.</source>
        <translation>يُحذف الملف في البرنامج الذي يخصه، أو في مجلده.</translation>
    </message>
    <message>
        <source>A hand-off needs a second model: add the better one.</source>
        <translation>يحتاج التسليم إلى نموذج ثانٍ: أضف النموذج الأفضل.</translation>
    </message>
    <message>
        <source>A key is never written here: name where it is, as ${NAME} or keyring:ENTRY.</source>
        <translation>لا يُكتب المفتاح هنا أبدًا: اذكر مكانه، بصيغة ${NAME} أو keyring:ENTRY.</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>لا بد للمفتاح من اسم.</translation>
    </message>
    <message>
        <source>A large mixture of experts for servers.</source>
        <translation>مزيج خبراء كبير للخوادم.</translation>
    </message>
    <message>
        <source>A large mixture of experts with tools.</source>
        <translation>مزيج خبراء كبير مع أدوات.</translation>
    </message>
    <message>
        <source>A list is needed here, and this is none.</source>
        <translation>المطلوب هنا قائمة، وهذه ليست كذلك.</translation>
    </message>
    <message>
        <source>A message needs room.</source>
        <translation>تحتاج الرسالة إلى متّسع.</translation>
    </message>
    <message>
        <source>A mixture of 128 experts for servers; text and pictures.</source>
        <translation>مزيج من 128 خبيرًا للخوادم؛ نص وصور.</translation>
    </message>
    <message>
        <source>A mixture of 128 experts: close to the largest at the speed of a small one.</source>
        <translation>مزيج من 128 خبيرًا: قريب من الأكبر بسرعة نموذج صغير.</translation>
    </message>
    <message>
        <source>A mixture of 16 experts that reads text and pictures, with a very long context.</source>
        <translation>مزيج من 16 خبيرًا يقرأ النص والصور، مع سياق طويل جدًا.</translation>
    </message>
    <message>
        <source>A model answers a prompt.</source>
        <translation>نموذج يجيب عن مطالبة.</translation>
    </message>
    <message>
        <source>A model cannot be asked fewer times than once.</source>
        <translation>لا يمكن سؤال نموذج أقل من مرة واحدة.</translation>
    </message>
    <message>
        <source>A model cannot be unloaded after {seconds} s.</source>
        <translation>لا يمكن إلغاء تحميل نموذج بعد {seconds} ث.</translation>
    </message>
    <message>
        <source>A model id such as forge:tiny, or a bare name of Ollama&apos;s.</source>
        <translation>معرّف نموذج مثل forge:tiny، أو اسم مجرد من أسماء Ollama.</translation>
    </message>
    <message>
        <source>A model judges</source>
        <translation>نموذج يحكم</translation>
    </message>
    <message>
        <source>A model reasons several times side by side, then answers with what was found.</source>
        <translation>يفكّر نموذج عدة مرات على التوازي، ثم يجيب بما وُجد.</translation>
    </message>
    <message>
        <source>A model works while {used} of memory are swapped out to the disk: it may be many times slower.</source>
        <translation>يعمل نموذج بينما نُقل {used} من الذاكرة إلى القرص: قد يصبح أبطأ بأضعاف.</translation>
    </message>
    <message>
        <source>A model wrote this link. Open it in the browser?</source>
        <translation>كتب نموذج هذا الرابط. هل تفتحه في المتصفح؟</translation>
    </message>
    <message>
        <source>A name has no slashes, colons, quotes or line breaks, and at most {most} characters.</source>
        <translation>لا يحوي الاسم خطوطًا مائلة ولا نقطتين رأسيتين ولا علامات اقتباس ولا فواصل أسطر، ولا يزيد على {most} حرفًا.</translation>
    </message>
    <message>
        <source>A name, such as my-model</source>
        <translation>اسم، مثل my-model</translation>
    </message>
    <message>
        <source>A path, from the pipeline&apos;s own folder or absolute; names in braces become parts of file names.</source>
        <translation>مسار نسبي إلى مجلد خط المعالجة أو مسار مطلق؛ والأسماء بين الأقواس المعقوفة تصبح أجزاء من أسماء الملفات.</translation>
    </message>
    <message>
        <source>A picture is named by its path.</source>
        <translation>تُذكر الصورة بمسارها.</translation>
    </message>
    <message>
        <source>A picture that came as a data URI cannot be read.</source>
        <translation>تعذّرت قراءة صورة وصلت على هيئة عنوان بيانات.</translation>
    </message>
    <message>
        <source>A pile of reviews</source>
        <translation>كومة من المراجعات</translation>
    </message>
    <message>
        <source>A pipeline file that is run with each prompt instead of a model.</source>
        <translation>ملف خط معالجة يُشغَّل مع كل مطالبة بدلًا من نموذج.</translation>
    </message>
    <message>
        <source>A post with my approval</source>
        <translation>منشور بموافقتي</translation>
    </message>
    <message>
        <source>A published pipeline needs a name.</source>
        <translation>يحتاج خط المعالجة المنشور إلى اسم.</translation>
    </message>
    <message>
        <source>A quick small model with tools; a classic for fine-tunes.</source>
        <translation>نموذج صغير سريع مع أدوات؛ خيار معتاد للضبط الدقيق.</translation>
    </message>
    <message>
        <source>A quiz from a text</source>
        <translation>اختبار من نص</translation>
    </message>
    <message>
        <source>A raw prompt takes no images, no system text and no JSON format on this API.</source>
        <translation>لا تقبل المطالبة الخام في هذه الواجهة صورًا ولا نص نظام ولا صيغة JSON.</translation>
    </message>
    <message>
        <source>A raw prompt takes no system text.</source>
        <translation>لا تقبل المطالبة الخام نص نظام.</translation>
    </message>
    <message>
        <source>A result of the pipeline.</source>
        <translation>نتيجة من نتائج خط المعالجة.</translation>
    </message>
    <message>
        <source>A row for each model</source>
        <translation>سطر لكل نموذج</translation>
    </message>
    <message>
        <source>A run as it was</source>
        <translation>تشغيل كما كان</translation>
    </message>
    <message>
        <source>A run for each row</source>
        <translation>تشغيل لكل صف</translation>
    </message>
    <message>
        <source>A run pauses before this step.</source>
        <translation>يتوقف التشغيل مؤقتًا قبل هذه الخطوة.</translation>
    </message>
    <message>
        <source>A run pauses here.</source>
        <translation>يتوقف التشغيل مؤقتًا هنا.</translation>
    </message>
    <message>
        <source>A script or a plug-in says so.</source>
        <translation>يقول ذلك نص برمجي أو إضافة.</translation>
    </message>
    <message>
        <source>A shoot-out needs a model.</source>
        <translation>تحتاج المنافسة إلى نموذج.</translation>
    </message>
    <message>
        <source>A small mixture of experts for Chinese and English.</source>
        <translation>مزيج خبراء صغير للصينية والإنجليزية.</translation>
    </message>
    <message>
        <source>A small model answers; a better one where that is not sure.</source>
        <translation>يجيب نموذج صغير؛ ويجيب نموذج أفضل حيث لا يكون متأكدا.</translation>
    </message>
    <message>
        <source>A small model for seven European languages.</source>
        <translation>نموذج صغير لسبع لغات أوروبية.</translation>
    </message>
    <message>
        <source>A small model that thinks before it answers, with a long context.</source>
        <translation>نموذج صغير يفكر قبل أن يجيب، مع سياق طويل.</translation>
    </message>
    <message>
        <source>A step before it runs again.</source>
        <translation>تعمل خطوة قبلها من جديد.</translation>
    </message>
    <message>
        <source>A step cannot wait for its own result.</source>
        <translation>لا يمكن لخطوة أن تنتظر نتيجتها هي.</translation>
    </message>
    <message>
        <source>A step that would give the same answer again takes it from the cache.</source>
        <translation>الخطوة التي ستعطي الإجابة نفسها مجددًا تأخذها من ذاكرة التخزين المؤقت.</translation>
    </message>
    <message>
        <source>A strategy says which model does what. The one in use answers every task that names no model.</source>
        <translation>تحدد الاستراتيجية أي نموذج يقوم بماذا. والمستخدمة منها تجيب عن كل مهمة لا تسمّي نموذجًا.</translation>
    </message>
    <message>
        <source>A task has no parameter &quot;{name}&quot;.</source>
        <translation>ليس للمهمة معامل &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>A test set is a table: inputs, and what is expected for them. Add a row and type, or import a CSV or JSONL file with a column for each input and one named expected.</source>
        <translation>مجموعة الاختبار جدول: مدخلات وما يُتوقع لها. أضف صفًا واكتب، أو استورد ملف CSV أو JSONL فيه عمود لكل مدخل وعمود باسم expected.</translation>
    </message>
    <message>
        <source>A text, a number or a pattern; for &apos;is one of&apos; one text a line.</source>
        <translation>نص أو رقم أو نمط؛ ومع «أحد القيم» نص واحد في كل سطر.</translation>
    </message>
    <message>
        <source>A tiny base for fine-tuning on one task.</source>
        <translation>أساس صغير جدًا للضبط الدقيق على مهمة واحدة.</translation>
    </message>
    <message>
        <source>A tiny model with tools, to be fine-tuned.</source>
        <translation>نموذج صغير جدًا مع أدوات، للضبط الدقيق.</translation>
    </message>
    <message>
        <source>A value before it is another one.</source>
        <translation>قيمة قبلها لم تعد نفسها.</translation>
    </message>
    <message>
        <source>A value that a run is given.</source>
        <translation>قيمة تُعطى للتشغيل.</translation>
    </message>
    <message>
        <source>A very small Llama for trying things out.</source>
        <translation>نموذج Llama صغير جدًا للتجربة.</translation>
    </message>
    <message>
        <source>A vote needs several models: add another one.</source>
        <translation>يحتاج التصويت إلى عدة نماذج: أضف نموذجًا آخر.</translation>
    </message>
    <message>
        <source>A {kind} check names no model.</source>
        <translation>فحص {kind} لا يذكر نموذجًا.</translation>
    </message>
    <message>
        <source>Abilities</source>
        <translation>القدرات</translation>
    </message>
    <message>
        <source>About a quarter of f16, less exact</source>
        <translation>نحو ربع f16، وأقل دقة</translation>
    </message>
    <message>
        <source>About half of f16, a little less exact</source>
        <translation>نحو نصف f16، وأقل دقة بقليل</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>حول هذا النموذج</translation>
    </message>
    <message>
        <source>About {rate} tokens a second, estimated</source>
        <translation>حوالي {rate} رمزًا في الثانية، تقديرًا</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>امتنع</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>إضافة مفتاح</translation>
    </message>
    <message>
        <source>Add a key below</source>
        <translation>إضافة مفتاح بعده</translation>
    </message>
    <message>
        <source>Add a key inside</source>
        <translation>إضافة مفتاح بداخله</translation>
    </message>
    <message>
        <source>Add a key or an item</source>
        <translation>إضافة مفتاح أو عنصر</translation>
    </message>
    <message>
        <source>Add a key or an item (Insert)</source>
        <translation>إضافة مفتاح أو عنصر (Insert)</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>إضافة نموذج</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>إضافة مصدر</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>Add a step that takes its result…</source>
        <translation>إضافة خطوة تأخذ نتيجتها…</translation>
    </message>
    <message>
        <source>Add a step that takes {node}</source>
        <translation>إضافة خطوة تأخذ {node}</translation>
    </message>
    <message>
        <source>Add a step, model or input</source>
        <translation>إضافة خطوة أو نموذج أو مدخل</translation>
    </message>
    <message>
        <source>Add a system prompt</source>
        <translation>إضافة تعليمات النظام</translation>
    </message>
    <message>
        <source>Add a task to the queue</source>
        <translation>إضافة مهمة إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation>إضافة مدخل</translation>
    </message>
    <message>
        <source>Add as a step</source>
        <translation>إضافته كخطوة</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>إضافة فحص</translation>
    </message>
    <message>
        <source>Add credit to the account there.</source>
        <translation>أضف رصيدًا إلى الحساب هناك.</translation>
    </message>
    <message>
        <source>Add input</source>
        <translation>إضافة مدخل</translation>
    </message>
    <message>
        <source>Add it like any other step.</source>
        <translation>أضفه كأي خطوة أخرى.</translation>
    </message>
    <message>
        <source>Add it to openai_profiles in the settings, or choose another model.</source>
        <translation>أضفه إلى openai_profiles في الإعدادات، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>إضافة نموذج</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Add of my pipelines: {pipeline}</source>
        <translation>إضافة من خطوط معالجتي: {pipeline}</translation>
    </message>
    <message>
        <source>Add one first.</source>
        <translation>أضف واحدة أولًا.</translation>
    </message>
    <message>
        <source>Add one, or import a table.</source>
        <translation>أضف واحدًا، أو استورد جدولًا.</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>إضافة مهمة</translation>
    </message>
    <message>
        <source>Add to canvas</source>
        <translation>إضافة إلى اللوحة</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>إضافة إلى المجموعة</translation>
    </message>
    <message>
        <source>Add what feeds it…</source>
        <translation>إضافة ما يغذيها…</translation>
    </message>
    <message>
        <source>Add what feeds {port}</source>
        <translation>إضافة ما يغذي ⁨{port}⁩</translation>
    </message>
    <message>
        <source>Add {model} to the canvas</source>
        <translation>أضف {model} إلى اللوحة</translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation>إضافة {what}</translation>
    </message>
    <message>
        <source>Added a missing bracket at the end.</source>
        <translation>أُضيف قوس ناقص في النهاية.</translation>
    </message>
    <message>
        <source>Added a missing bracket in the middle.</source>
        <translation>أُضيف قوس ناقص في الوسط.</translation>
    </message>
    <message>
        <source>Added a missing colon.</source>
        <translation>أُضيفت نقطتان رأسيتان ناقصتان.</translation>
    </message>
    <message>
        <source>Added a missing comma.</source>
        <translation>أُضيفت فاصلة ناقصة.</translation>
    </message>
    <message>
        <source>Added a missing opening bracket.</source>
        <translation>أُضيف قوس فتح ناقص.</translation>
    </message>
    <message>
        <source>Added a missing quote.</source>
        <translation>أُضيفت علامة اقتباس ناقصة.</translation>
    </message>
    <message>
        <source>Added {count} missing brackets at the end.</source>
        <translation>أُضيفت أقواس ناقصة في النهاية: {count}.</translation>
    </message>
    <message>
        <source>Added {count} missing brackets in the middle.</source>
        <translation>أُضيفت أقواس ناقصة في الوسط: {count}.</translation>
    </message>
    <message>
        <source>Added {count} missing colons.</source>
        <translation>أُضيفت نقاط رأسية ناقصة: {count}.</translation>
    </message>
    <message>
        <source>Added {count} missing commas.</source>
        <translation>أُضيفت فواصل ناقصة: {count}.</translation>
    </message>
    <message>
        <source>Added {count} missing opening brackets.</source>
        <translation>أُضيفت أقواس فتح ناقصة: {count}.</translation>
    </message>
    <message>
        <source>Added {count} missing quotes.</source>
        <translation>أُضيفت علامات اقتباس ناقصة: {count}.</translation>
    </message>
    <message>
        <source>Adds a hundred and more free models.</source>
        <translation>يضيف أكثر من مئة نموذج مجاني.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>After that the next request tries whether it is well again.</source>
        <translation>بعد ذلك يتحقق الطلب التالي من أنه عاد إلى العمل.</translation>
    </message>
    <message>
        <source>Agents that write code, with 3 of 80 billion parameters at work.</source>
        <translation>وكلاء يكتبون الشيفرة، مع عمل 3 من 80 مليار معامل.</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>محاذاة</translation>
    </message>
    <message>
        <source>Align bottom</source>
        <translation>محاذاة إلى الأسفل</translation>
    </message>
    <message>
        <source>Align bottom edges</source>
        <translation>محاذاة الحواف السفلية</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>محاذاة المراكز أفقيًا</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>محاذاة إلى اليسار</translation>
    </message>
    <message>
        <source>Align left edges</source>
        <translation>محاذاة الحواف اليسرى</translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation>محاذاة المراكز رأسيًا</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>محاذاة إلى اليمين</translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation>محاذاة الحواف اليمنى</translation>
    </message>
    <message>
        <source>Align top</source>
        <translation>محاذاة إلى الأعلى</translation>
    </message>
    <message>
        <source>Align top edges</source>
        <translation>محاذاة الحواف العلوية</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All answer the next prompt, and what they agree on is shown here.</source>
        <translation>تجيب جميعها عن الطلب التالي، ويظهر هنا ما تتفق عليه.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>كل النماذج</translation>
    </message>
    <message>
        <source>All tabs</source>
        <translation>كل التبويبات</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>كل القوالب</translation>
    </message>
    <message>
        <source>All text, at once.</source>
        <translation>النص كله دفعة واحدة.</translation>
    </message>
    <message>
        <source>All that came here is empty.</source>
        <translation>كل ما ورد هنا فارغ.</translation>
    </message>
    <message>
        <source>All together as text, as list or object; the first that is not empty; or a vote.</source>
        <translation>الكل معًا كنص أو قائمة أو كائن؛ أو أول ما ليس فارغًا؛ أو تصويت.</translation>
    </message>
    <message>
        <source>All {count} trajectories of a round failed.</source>
        <translation>فشلت كل مسارات التفكير في جولة واحدة: {count}.</translation>
    </message>
    <message>
        <source>All {count} trajectories of a round failed: {reason}</source>
        <translation>فشلت كل مسارات التفكير في جولة واحدة ({count}): {reason}</translation>
    </message>
    <message>
        <source>All {voters} abstained.</source>
        <translation>امتنع جميع المصوّتين ({voters}).</translation>
    </message>
    <message>
        <source>Allow at least one character.</source>
        <translation>اسمح بحرف واحد على الأقل.</translation>
    </message>
    <message>
        <source>Allow it more time.</source>
        <translation>امنحها وقتًا أطول.</translation>
    </message>
    <message>
        <source>Allow more in the settings (run_timeout), or ask for less in one run.</source>
        <translation>اسمح بالمزيد في الإعدادات (run_timeout) أو اطلب أقل في التشغيل الواحد.</translation>
    </message>
    <message>
        <source>Allow more time in the settings, or choose a smaller model.</source>
        <translation>اسمح بوقت أطول في الإعدادات، أو اختر نموذجًا أصغر.</translation>
    </message>
    <message>
        <source>Allow more tokens, or turn thinking off.</source>
        <translation>اسمح برموز أكثر، أو أوقف التفكير.</translation>
    </message>
    <message>
        <source>Allow the step more time, ask for a shorter answer, or choose a quicker model.</source>
        <translation>أعطِ الخطوة وقتًا أطول، أو اطلب إجابة أقصر، أو اختر نموذجًا أسرع.</translation>
    </message>
    <message>
        <source>Also in the text: {words}</source>
        <translation>وفي النص أيضًا: {words}</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>An Ollama on another PC of your network does the large work, this PC the rest. Say where it listens in the variable FORGE_HOME_SERVER.</source>
        <translation>يقوم Ollama على حاسوب آخر في شبكتك بالعمل الكبير، وهذا الحاسوب بالباقي. حدّد عنوانه في المتغير FORGE_HOME_SERVER.</translation>
    </message>
    <message>
        <source>An all-round model with tools and long context that runs on most PCs.</source>
        <translation>نموذج متعدد الأغراض مع أدوات وسياق طويل يعمل على معظم الحواسيب.</translation>
    </message>
    <message>
        <source>An answer of at most {count} tokens cannot be given.</source>
        <translation>لا يمكن إعطاء إجابة لا تزيد على {count} رمز.</translation>
    </message>
    <message>
        <source>An empty text.</source>
        <translation>نص فارغ.</translation>
    </message>
    <message>
        <source>An idle model makes room when one more is needed.</source>
        <translation>يفسح النموذج الخامل المجال عند الحاجة إلى نموذج آخر.</translation>
    </message>
    <message>
        <source>An older chat model that many fine-tunes were made from.</source>
        <translation>نموذج محادثة أقدم بُنيت عليه تعديلات كثيرة.</translation>
    </message>
    <message>
        <source>Analyse and weigh up</source>
        <translation>التحليل والموازنة</translation>
    </message>
    <message>
        <source>And {reasons}.</source>
        <translation>و{reasons}.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>Another model is being measured.</source>
        <translation>يُقاس نموذج آخر الآن.</translation>
    </message>
    <message>
        <source>Another program may be using it; Ollama unloads it when that one is done.</source>
        <translation>ربما يستخدمه برنامج آخر؛ يلغي Ollama تحميله حين ينتهي ذلك.</translation>
    </message>
    <message>
        <source>Another results file</source>
        <translation>ملف نتائج آخر</translation>
    </message>
    <message>
        <source>Another step made the run pause.</source>
        <translation>أوقفت خطوة أخرى التشغيل مؤقتًا.</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>قيمة أخرى</translation>
    </message>
    <message>
        <source>Another value as a tree</source>
        <translation>قيمة أخرى كشجرة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>أجب مرة أخرى</translation>
    </message>
    <message>
        <source>Answer from a long text</source>
        <translation>إجابة من نص طويل</translation>
    </message>
    <message>
        <source>Answer of {model}</source>
        <translation>إجابة {model}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تمت الإجابة</translation>
    </message>
    <message>
        <source>Answered by {model}. {why}</source>
        <translation>أجاب {model}. {why}</translation>
    </message>
    <message>
        <source>Answered, not counted yet</source>
        <translation>أجاب، ولم يُحسب بعد</translation>
    </message>
    <message>
        <source>Answers a question from a text of any length: looks through it part by part for what helps, then answers from that alone and says where it stands. A quick model of 4B to 8B for looking, a better one for the answer. Give the text and the question.</source>
        <translation>يجيب عن سؤال من نص مهما كان طوله: يفحصه جزءًا جزءًا بحثًا عمّا يفيد، ثم يجيب من ذلك وحده ويذكر موضعه. نموذج سريع من 4B إلى 8B للبحث وآخر أفضل للإجابة. أعطِ النص والسؤال.</translation>
    </message>
    <message>
        <source>Answers are scored by test sets in Forge, not by a step.</source>
        <translation>تقيّم الإجابات في Forge مجموعات الاختبار، لا خطوة.</translation>
    </message>
    <message>
        <source>Answers at once or thinks first, as asked; tools and over a hundred languages.</source>
        <translation>يجيب فورًا أو يفكر أولًا، بحسب الطلب؛ أدوات وأكثر من مئة لغة.</translation>
    </message>
    <message>
        <source>Answers at once or thinks first; for servers.</source>
        <translation>يجيب فورًا أو يفكر أولًا؛ للخوادم.</translation>
    </message>
    <message>
        <source>Answers by prompt</source>
        <translation>الإجابات حسب الموجّه</translation>
    </message>
    <message>
        <source>Answers done</source>
        <translation>الإجابات المنجزة</translation>
    </message>
    <message>
        <source>Answers from your documents with citations; many languages.</source>
        <translation>يجيب من مستنداتك مع ذكر المصادر؛ لغات كثيرة.</translation>
    </message>
    <message>
        <source>Answers in JSON</source>
        <translation>الإجابات بصيغة JSON</translation>
    </message>
    <message>
        <source>Answers of each</source>
        <translation>إجابات كل نموذج</translation>
    </message>
    <message>
        <source>Answers of each model</source>
        <translation>إجابات كل نموذج</translation>
    </message>
    <message>
        <source>Anthropic&apos;s API cannot {what}.</source>
        <translation>لا تستطيع واجهة Anthropic ذلك: {what}.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أي</translation>
    </message>
    <message>
        <source>Any end</source>
        <translation>أي نهاية</translation>
    </message>
    <message>
        <source>Any pipeline</source>
        <translation>أي خط معالجة</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>أي حجم</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>أي شيء</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Approve with changes</source>
        <translation>موافقة مع التعديلات</translation>
    </message>
    <message>
        <source>Approved with changes.</source>
        <translation>تمت الموافقة مع تعديلات.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>تمت الموافقة.</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>Arrange all</source>
        <translation>ترتيب الكل</translation>
    </message>
    <message>
        <source>Arrange along the wires</source>
        <translation>ترتيب وفق الوصلات</translation>
    </message>
    <message>
        <source>Arrange the steps</source>
        <translation>ترتيب الخطوات</translation>
    </message>
    <message>
        <source>Arrange these</source>
        <translation>ترتيب المحدد</translation>
    </message>
    <message>
        <source>Arrange what is inside</source>
        <translation>ترتيب ما بداخلها</translation>
    </message>
    <message>
        <source>Arrow keys go through time, plus and minus zoom, the space bar holds them.</source>
        <translation>مفاتيح الأسهم تتنقل عبر الزمن، وزائد وناقص للتكبير والتصغير، ومفتاح المسافة يثبتها.</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>كما وردت</translation>
    </message>
    <message>
        <source>As it stood</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation>كما وُجد</translation>
    </message>
    <message>
        <source>As it was: nothing here can be changed.</source>
        <translation>كما كان: لا يمكن تغيير شيء هنا.</translation>
    </message>
    <message>
        <source>As it was: nothing here can be changed. Select a step to fork from it.</source>
        <translation>كما كان: لا يمكن تغيير شيء هنا. حدد خطوة لتشعيب التشغيل منها.</translation>
    </message>
    <message>
        <source>As one that can be changed</source>
        <translation>كخط معالجة قابل للتعديل</translation>
    </message>
    <message>
        <source>As the backend reports it.</source>
        <translation>كما تبلّغ عنه الواجهة الخلفية.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>As {quantisation} ({size}) it would fit.</source>
        <translation>بصيغة {quantisation} ({size}) سيتّسع له المكان.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Ask &quot;is number&quot; first, or have the step before answer with a number alone.</source>
        <translation>اسأل أولًا &quot;is number&quot;، أو اجعل الخطوة السابقة تجيب بعدد وحده.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>اسأل مرة أخرى</translation>
    </message>
    <message>
        <source>Ask again, or use another strategy.</source>
        <translation>اسأل من جديد، أو استخدم استراتيجية أخرى.</translation>
    </message>
    <message>
        <source>Ask all</source>
        <translation>اسأل الجميع</translation>
    </message>
    <message>
        <source>Ask all models this (Ctrl+Enter)</source>
        <translation>اسأل كل النماذج هذا (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Ask all of them</source>
        <translation>اسألها كلها</translation>
    </message>
    <message>
        <source>Ask fewer.</source>
        <translation>اسأل عددًا أقل.</translation>
    </message>
    <message>
        <source>Ask for 1 or more.</source>
        <translation>اطلب 1 أو أكثر.</translation>
    </message>
    <message>
        <source>Ask for JSON alone in the prompt, or give the step a JSON Schema.</source>
        <translation>اطلب JSON وحده في المطالبة، أو أعطِ الخطوة مخطط JSON.</translation>
    </message>
    <message>
        <source>Ask for fewer.</source>
        <translation>اطلب عددًا أقل.</translation>
    </message>
    <message>
        <source>Ask for it earlier</source>
        <translation>طلبه أبكر</translation>
    </message>
    <message>
        <source>Ask for it later</source>
        <translation>طلبه لاحقًا</translation>
    </message>
    <message>
        <source>Ask for text, code, reasoning, vision or embeddings.</source>
        <translation>المتاح: النصوص والشيفرة والاستدلال والصور والتضمينات.</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>اسألني أولًا</translation>
    </message>
    <message>
        <source>Ask the models through Forge, or choose a strategy that counts.</source>
        <translation>اسأل النماذج عبر Forge، أو اختر استراتيجية تعدّ الأصوات.</translation>
    </message>
    <message>
        <source>Ask {model}</source>
        <translation>اسأل {model}</translation>
    </message>
    <message>
        <source>Ask {model} something</source>
        <translation>اسأل {model} شيئًا</translation>
    </message>
    <message>
        <source>Asked again, because the first answer could not be used: {problem}.</source>
        <translation>سُئل من جديد، لأن الإجابة الأولى لم تصلح: {problem}.</translation>
    </message>
    <message>
        <source>Asked once more</source>
        <translation>بعد سؤال ثانٍ</translation>
    </message>
    <message>
        <source>Asked the same {questions} questions ({test}), it answered {ours} right, {other} {theirs}.</source>
        <translation>على الأسئلة نفسها وعددها {questions} ({test}) أجاب صوابًا بنسبة {ours}، و{other} بنسبة {theirs}.</translation>
    </message>
    <message>
        <source>Asking for updates</source>
        <translation>يسأل عن التحديثات</translation>
    </message>
    <message>
        <source>Asking what to fetch</source>
        <translation>يسأل عما يجب جلبه</translation>
    </message>
    <message>
        <source>Asks Ollama&apos;s model library; only names are sent</source>
        <translation>يسأل مكتبة نماذج Ollama؛ لا تُرسَل إلا الأسماء</translation>
    </message>
    <message>
        <source>Asks Ollama&apos;s model library; only the name is sent</source>
        <translation>يسأل مكتبة نماذج Ollama؛ لا يُرسل إلا الاسم</translation>
    </message>
    <message>
        <source>Asks each of its models for one word, one after the other.</source>
        <translation>يطلب من كل نموذج من نماذجها كلمة واحدة، واحدًا بعد الآخر.</translation>
    </message>
    <message>
        <source>Asks for the mood of a review twice, in different words, and says whether the two answers agree.</source>
        <translation>يسأل مرتين بعبارتين مختلفتين عن نبرة مراجعة، ويقول هل تتفق الإجابتان.</translation>
    </message>
    <message>
        <source>Asks one small model five times which team a mail is for, with freer words each time, and takes what most answers say. The votes are in the result of the step. Name several models in it, and they vote with each other.</source>
        <translation>يسأل نموذجًا صغيرًا خمس مرات، بكلمات أكثر حرية، إلى أي فريق تعود رسالة، ويأخذ ما تقوله أغلب الإجابات. الأصوات في نتيجة الخطوة. وإذا ذُكرت فيها عدة نماذج فإنها تصوّت معًا.</translation>
    </message>
    <message>
        <source>Asks three models for one short answer and takes the one that most of them give; one of them explains it. For questions with one right answer: facts, sums, classes. Take three different families of about the same size. Give the question.</source>
        <translation>يسأل ثلاثة نماذج عن إجابة قصيرة واحدة ويأخذ ما يتفق عليه معظمها، ويشرحه أحدها. للأسئلة ذات الإجابة الصحيحة الواحدة: حقائق وحسابات وتصنيفات. خذ ثلاث عائلات مختلفة متقاربة الحجم. أعطِ السؤال.</translation>
    </message>
    <message>
        <source>Asks three models the same and shows their answers side by side, with a judge that sees no names. Change the three models to those you want to compare; the judge should be none of them. Give the question and what a good answer is.</source>
        <translation>يسأل ثلاثة نماذج السؤال نفسه ويعرض إجاباتها جنبًا إلى جنب مع حَكَم لا يرى الأسماء. غيّر النماذج الثلاثة إلى ما تريد مقارنته، وليكن الحَكَم غيرها. أعطِ السؤال وصفة الإجابة الجيدة.</translation>
    </message>
    <message>
        <source>Asks whether a mail is urgent. If it is, somebody calls back; if not, it goes into the queue of the team that it is for.</source>
        <translation>يسأل هل الرسالة عاجلة. إن كانت كذلك يعاود أحدهم الاتصال، وإلا تذهب إلى قائمة الفريق المعني.</translation>
    </message>
    <message>
        <source>Asks which parts it has</source>
        <translation>يسأل عن أجزائه</translation>
    </message>
    <message>
        <source>At least one choice is needed.</source>
        <translation>يلزم خيار واحد على الأقل.</translation>
    </message>
    <message>
        <source>At most {n} files go with one prompt.</source>
        <translation>يُرفق بالطلب الواحد {n} ملفًا على الأكثر.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>في آن واحد</translation>
    </message>
    <message>
        <source>At temperature 0 all trajectories of a model are the same.</source>
        <translation>عند درجة الحرارة 0 تكون كل مسارات تفكير النموذج متطابقة.</translation>
    </message>
    <message>
        <source>At temperature 0 all {samples} answers of {model} are the same.</source>
        <translation>عند درجة الحرارة 0 تكون كل إجابات {model} متطابقة ({samples}).</translation>
    </message>
    <message>
        <source>At the fullest moment {short} of memory would be missing ({device}).</source>
        <translation>في أكثر اللحظات امتلاءً ستنقص {short} من الذاكرة ({device}).</translation>
    </message>
    <message>
        <source>At the fullest moment {spare} would be left ({device}); forecasts err by more.</source>
        <translation>في أكثر اللحظات امتلاءً ستبقى {spare} ({device})؛ والتوقعات تخطئ بأكثر من ذلك.</translation>
    </message>
    <message>
        <source>At usual context</source>
        <translation>عند السياق المعتاد</translation>
    </message>
    <message>
        <source>At {n} context</source>
        <translation>عند سياق {n}</translation>
    </message>
    <message>
        <source>Attach a picture</source>
        <translation>إرفاق صورة</translation>
    </message>
    <message>
        <source>Attach a text file</source>
        <translation>إرفاق ملف نصي</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Attach pictures</source>
        <translation>إرفاق صور</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>مرتبط بـ</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Autosave</source>
        <translation>الحفظ التلقائي</translation>
    </message>
    <message>
        <source>Autosaved {time}</source>
        <translation>حُفظ تلقائيًا {time}</translation>
    </message>
    <message>
        <source>Average or merge</source>
        <translation>المتوسط أو الدمج</translation>
    </message>
    <message>
        <source>Back to 100 % (Ctrl+0)</source>
        <translation>العودة إلى 100 % (Ctrl+0)</translation>
    </message>
    <message>
        <source>Back to the canvas</source>
        <translation>العودة إلى اللوحة</translation>
    </message>
    <message>
        <source>Back to the default of {setting}</source>
        <translation>العودة إلى القيمة الافتراضية لـ {setting}</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>العودة إلى القائمة (Esc)</translation>
    </message>
    <message>
        <source>Bars and radar show each figure as a share of the best one: twice the time or the memory is half the share. The radar has those that all models have.</source>
        <translation>تُظهر الأشرطة والرسم الشبكي كل رقم كحصة من الأفضل: ضعف الوقت أو الذاكرة يعني نصف الحصة. يضم الرسم الأرقام المتوفرة لكل النماذج.</translation>
    </message>
    <message>
        <source>Bars are shares of the best one</source>
        <translation>الأشرطة حصص من الأفضل</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>يستند إلى</translation>
    </message>
    <message>
        <source>Begin with FROM.</source>
        <translation>ابدأ بـ FROM.</translation>
    </message>
    <message>
        <source>Being tried again</source>
        <translation>تجري إعادة المحاولة</translation>
    </message>
    <message>
        <source>Beside an earlier run</source>
        <translation>بجانب تشغيل سابق</translation>
    </message>
    <message>
        <source>Beside the best of these models</source>
        <translation>إلى جانب أفضل هذه النماذج</translation>
    </message>
    <message>
        <source>Beside which model?</source>
        <translation>بجانب أي نموذج؟</translation>
    </message>
    <message>
        <source>Best first, by what is known. Each reason can be checked.</source>
        <translation>الأفضل أولًا بحسب المعروف. يمكن التحقق من كل سبب.</translation>
    </message>
    <message>
        <source>Best for me</source>
        <translation>الأنسب لي</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>أفضل</translation>
    </message>
    <message>
        <source>Better: {mean} points ({low} to {high}) over {rows} rows; {better} got better, {worse} worse.</source>
        <translation>أفضل: {mean} نقطة ({low} إلى {high}) على {rows} صفوف؛ تحسن {better} وساء {worse}.</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>الفاصل بينها</translation>
    </message>
    <message>
        <source>Between {low} and {high}, with 95 % confidence.</source>
        <translation>بين {low} و{high}، بثقة 95 %.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Borda count</source>
        <translation>عدّ بوردا</translation>
    </message>
    <message>
        <source>Both are the same, apart from where things stand.</source>
        <translation>كلاهما متطابق، ما عدا مواضع العناصر.</translation>
    </message>
    <message>
        <source>Both runs used the same steps, prompts and options.</source>
        <translation>استخدم كلا التشغيلين الخطوات والمطالبات والخيارات نفسها.</translation>
    </message>
    <message>
        <source>Bottom edges</source>
        <translation>الحواف السفلية</translation>
    </message>
    <message>
        <source>Brainstorm and rank</source>
        <translation>عصف ذهني وترتيب</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>تفرّع</translation>
    </message>
    <message>
        <source>Breakpoint</source>
        <translation>نقطة توقف</translation>
    </message>
    <message>
        <source>Breakpoint.</source>
        <translation>نقطة توقف.</translation>
    </message>
    <message>
        <source>Breakpoint: {condition}.</source>
        <translation>نقطة توقف: {condition}.</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>نقاط التوقف</translation>
    </message>
    <message>
        <source>Broke off; it is tried again soon</source>
        <translation>انقطع؛ سيُعاد قريبًا</translation>
    </message>
    <message>
        <source>Build a dataset</source>
        <translation>بناء مجموعة بيانات</translation>
    </message>
    <message>
        <source>Business texts, code and tools in twelve languages.</source>
        <translation>نصوص أعمال وشيفرة وأدوات باثنتي عشرة لغة.</translation>
    </message>
    <message>
        <source>Business texts, tools and long context on small machines.</source>
        <translation>نصوص أعمال وأدوات وسياق طويل على الأجهزة الصغيرة.</translation>
    </message>
    <message>
        <source>Business texts, tools and long context.</source>
        <translation>نصوص أعمال وأدوات وسياق طويل.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Bypass</source>
        <translation>تجاوز</translation>
    </message>
    <message>
        <source>Bypass the selected steps, or turn them on</source>
        <translation>تجاوز الخطوات المحددة أو تفعيلها</translation>
    </message>
    <message>
        <source>Bypassed</source>
        <translation>متجاوَزة</translation>
    </message>
    <message>
        <source>CPU {cpu}, RAM {ram}</source>
        <translation>المعالج {cpu}، الذاكرة {ram}</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>التخزين المؤقت</translation>
    </message>
    <message>
        <source>Cache A, B</source>
        <translation>التخزين المؤقت A, B</translation>
    </message>
    <message>
        <source>Calculate and prove</source>
        <translation>الحساب والبرهان</translation>
    </message>
    <message>
        <source>Call the column of prompts &quot;prompt&quot;.</source>
        <translation>سمّ عمود المطالبات &quot;prompt&quot;.</translation>
    </message>
    <message>
        <source>Call tools</source>
        <translation>استدعاء الأدوات</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>الاسم المعلن</translation>
    </message>
    <message>
        <source>Can this PC run it?</source>
        <translation>هل يستطيع هذا الحاسوب تشغيله؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel all tasks that wait</source>
        <translation>إلغاء كل المهام المنتظرة</translation>
    </message>
    <message>
        <source>Cancel all that wait</source>
        <translation>إلغاء كل ما ينتظر</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Cannot</source>
        <translation>متعذّر</translation>
    </message>
    <message>
        <source>Cannot run</source>
        <translation>يتعذر تشغيلها</translation>
    </message>
    <message>
        <source>Cannot run yet</source>
        <translation>يتعذر التشغيل بعد</translation>
    </message>
    <message>
        <source>Cannot run yet.</source>
        <translation>يتعذر التشغيل بعد.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>بطاقات</translation>
    </message>
    <message>
        <source>Case {number} is empty and is left out.</source>
        <translation>الحالة {number} فارغة فأُسقطت.</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>المراكز أفقيًا</translation>
    </message>
    <message>
        <source>Chance of not fitting: {share}. {why}</source>
        <translation>احتمال ألا تتسع الذاكرة: {share}. {why}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>تغيير اللون</translation>
    </message>
    <message>
        <source>Change model</source>
        <translation>تغيير النموذج</translation>
    </message>
    <message>
        <source>Change models</source>
        <translation>تغيير النماذج</translation>
    </message>
    <message>
        <source>Change the prompt or the stop texts, or choose another model.</source>
        <translation>غيّر المطالبة أو نصوص التوقف، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Change the prompt, choose another model, or lower the step&apos;s shortest answer.</source>
        <translation>غيّر المطالبة، أو اختر نموذجًا آخر، أو اخفض أقصر طول لإجابة الخطوة.</translation>
    </message>
    <message>
        <source>Change the prompt.</source>
        <translation>غيّر المطالبة.</translation>
    </message>
    <message>
        <source>Change the value</source>
        <translation>تغيير القيمة</translation>
    </message>
    <message>
        <source>Change what it refuses, and try again.</source>
        <translation>غيّر ما يرفضه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Change: {advice}</source>
        <translation>تغيير: {advice}</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>المتغير فقط</translation>
    </message>
    <message>
        <source>Changed, and not saved.</source>
        <translation>تغيّرت ولم تُحفظ.</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Chat in English on a modest PC; short context.</source>
        <translation>محادثة بالإنجليزية على حاسوب متواضع؛ سياق قصير.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Chats are kept here.</source>
        <translation>تُحفظ المحادثات هنا.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Check how the name is spelled.</source>
        <translation>تحقق من كتابة الاسم.</translation>
    </message>
    <message>
        <source>Check that the address is Ollama&apos;s, and update Ollama if it is old.</source>
        <translation>تحقق من أن العنوان عنوان Ollama، وحدّث Ollama إن كان قديمًا.</translation>
    </message>
    <message>
        <source>Check the address in the settings; another program may use that port.</source>
        <translation>تحقق من العنوان في الإعدادات؛ ربما يستخدم برنامج آخر هذا المنفذ.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>تحقق من أذونات المجلد.</translation>
    </message>
    <message>
        <source>Check the key of this profile.</source>
        <translation>تحقق من مفتاح هذا الملف.</translation>
    </message>
    <message>
        <source>Check the key.</source>
        <translation>تحقق من المفتاح.</translation>
    </message>
    <message>
        <source>Check the name; for a private model sign in with `ollama signin` first.</source>
        <translation>تحقق من الاسم؛ ولنموذج خاص سجّل الدخول أولًا بالأمر `ollama signin`.</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>تحقق من الاتصال بالشبكة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>تحقق من المسار.</translation>
    </message>
    <message>
        <source>Check what the key may be used for.</source>
        <translation>تحقق مما يُسمح به لهذا المفتاح.</translation>
    </message>
    <message>
        <source>Checks of every row</source>
        <translation>فحوص كل صف</translation>
    </message>
    <message>
        <source>Checks what has arrived</source>
        <translation>يتحقق مما وصل</translation>
    </message>
    <message>
        <source>Chinese and English.</source>
        <translation>الصينية والإنجليزية.</translation>
    </message>
    <message>
        <source>Choices of {key}</source>
        <translation>خيارات ⁨{key}⁩</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose a file for it first.</source>
        <translation>اختر له ملفًا أولًا.</translation>
    </message>
    <message>
        <source>Choose a file of prompts: one a line, or CSV or JSONL with a column prompt. Every model answers each of them; the results go into a file beside it.</source>
        <translation>اختر ملف موجّهات: واحد في كل سطر، أو CSV أو JSONL فيه عمود prompt. يجيب كل نموذج عن كل منها، وتُحفظ النتائج في ملف بجانبه.</translation>
    </message>
    <message>
        <source>Choose a folder of GGUF files</source>
        <translation>اختيار مجلد ملفات GGUF</translation>
    </message>
    <message>
        <source>Choose a higher temperature, or ask it once.</source>
        <translation>اختر درجة حرارة أعلى، أو اسأله مرة واحدة.</translation>
    </message>
    <message>
        <source>Choose a higher temperature.</source>
        <translation>اختر درجة حرارة أعلى.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>Choose a model from the library.</source>
        <translation>اختر نموذجًا من المكتبة.</translation>
    </message>
    <message>
        <source>Choose a model or a pipeline.</source>
        <translation>اختر نموذجًا أو خط معالجة.</translation>
    </message>
    <message>
        <source>Choose a model that can, or say in the library what this one can do.</source>
        <translation>اختر نموذجًا يستطيع ذلك، أو اذكر في المكتبة ما يستطيعه هذا.</translation>
    </message>
    <message>
        <source>Choose a model that can.</source>
        <translation>اختر نموذجًا يستطيع ذلك.</translation>
    </message>
    <message>
        <source>Choose a model that can; the library shows what each one is able to do.</source>
        <translation>اختر نموذجًا يستطيع ذلك؛ تعرض المكتبة ما يستطيعه كل نموذج.</translation>
    </message>
    <message>
        <source>Choose a model to see what is known about it.</source>
        <translation>اختر نموذجًا لعرض ما يُعرف عنه.</translation>
    </message>
    <message>
        <source>Choose a model with vision.</source>
        <translation>اختر نموذجًا يفهم الصور.</translation>
    </message>
    <message>
        <source>Choose a model with vision; its mmproj file lies beside it in a folder of its own.</source>
        <translation>اختر نموذجًا يفهم الصور؛ وملف mmproj الخاص به بجانبه في مجلد مستقل.</translation>
    </message>
    <message>
        <source>Choose a part of it, up to 2 MB.</source>
        <translation>اختر جزءًا منه حتى 2 ميغابايت.</translation>
    </message>
    <message>
        <source>Choose a pipeline step.</source>
        <translation>اختر خطوة خط معالجة.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or raise the limit in the settings.</source>
        <translation>اختر نموذجًا أصغر، أو ارفع الحد في الإعدادات.</translation>
    </message>
    <message>
        <source>Choose a source…</source>
        <translation>اختيار مصدر…</translation>
    </message>
    <message>
        <source>Choose a step that gives one.</source>
        <translation>اختر خطوة تعطي قائمة.</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>اختيار جدول</translation>
    </message>
    <message>
        <source>Choose a text model.</source>
        <translation>اختر نموذجًا للنصوص.</translation>
    </message>
    <message>
        <source>Choose an earlier run.</source>
        <translation>اختر تشغيلًا سابقًا.</translation>
    </message>
    <message>
        <source>Choose an embedding model of Ollama or of another server.</source>
        <translation>اختر نموذج تضمين من Ollama أو من خادم آخر.</translation>
    </message>
    <message>
        <source>Choose an embedding model.</source>
        <translation>اختر نموذج تضمين.</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>اختر نموذجًا آخر</translation>
    </message>
    <message>
        <source>Choose another model at the head of the column, or fetch it in the library.</source>
        <translation>اختر نموذجًا آخر في رأس العمود، أو اجلبه من المكتبة.</translation>
    </message>
    <message>
        <source>Choose another model at the head of the column.</source>
        <translation>اختر نموذجًا آخر في رأس العمود.</translation>
    </message>
    <message>
        <source>Choose another model, or fetch it with `ollama pull`.</source>
        <translation>اختر نموذجًا آخر، أو اجلبه بالأمر `ollama pull`.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Choose another name for the results.</source>
        <translation>اختر اسمًا آخر للنتائج.</translation>
    </message>
    <message>
        <source>Choose another name, or delete that one first.</source>
        <translation>اختر اسمًا آخر، أو احذف ذاك أولًا.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it is to be replaced.</source>
        <translation>اختر اسمًا آخر، أو حدّد أنه سيُستبدل.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر غيره.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>اختر له مكانًا آخر.</translation>
    </message>
    <message>
        <source>Choose another strategy, or mend that one.</source>
        <translation>اختر استراتيجية أخرى، أو أصلح هذه.</translation>
    </message>
    <message>
        <source>Choose another strategy.</source>
        <translation>اختر استراتيجية أخرى.</translation>
    </message>
    <message>
        <source>Choose at the left what a model shall do for you.</source>
        <translation>اختر من الجانب ما تريد أن يفعله النموذج.</translation>
    </message>
    <message>
        <source>Choose model steps.</source>
        <translation>اختر خطوات نموذج.</translation>
    </message>
    <message>
        <source>Choose one at the head of the column.</source>
        <translation>اختر واحدًا في رأس العمود.</translation>
    </message>
    <message>
        <source>Choose one of the models that it lists.</source>
        <translation>اختر أحد النماذج التي يذكرها.</translation>
    </message>
    <message>
        <source>Choose one of those in its profile, or add it there.</source>
        <translation>اختر واحدًا مما في ملفه، أو أضفه هناك.</translation>
    </message>
    <message>
        <source>Choose one that is.</source>
        <translation>اختر واحدًا كذلك.</translation>
    </message>
    <message>
        <source>Choose prompts</source>
        <translation>اختر الموجّهات</translation>
    </message>
    <message>
        <source>Choose steps or notes first.</source>
        <translation>اختر خطوات أو ملاحظات أولًا.</translation>
    </message>
    <message>
        <source>Choose steps; inputs and outputs of this pipeline stay where they are.</source>
        <translation>اختر خطوات؛ تبقى مداخل خط المعالجة هذا ومخارجه مكانها.</translation>
    </message>
    <message>
        <source>Choose the file of the model itself.</source>
        <translation>اختر ملف النموذج نفسه.</translation>
    </message>
    <message>
        <source>Choose the other method, or a backend that tells token probabilities.</source>
        <translation>اختر الطريقة الأخرى، أو خلفية تذكر احتمالات الرموز.</translation>
    </message>
    <message>
        <source>Choose the steps first.</source>
        <translation>اختر الخطوات أولًا.</translation>
    </message>
    <message>
        <source>Choose two, side by side (C)</source>
        <translation>اختيار اثنين جنبًا إلى جنب (C)</translation>
    </message>
    <message>
        <source>Choose what follows it as well, or leave it out.</source>
        <translation>اختر ما يتبعها أيضًا، أو استبعدها.</translation>
    </message>
    <message>
        <source>Choose {least} to {most}.</source>
        <translation>اختر من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>Choose {name} as well, or leave out what it feeds.</source>
        <translation>اختر {name} أيضًا، أو استبعد ما تغذيه.</translation>
    </message>
    <message>
        <source>Chose between two readings that were as good.</source>
        <translation>اختيرت إحدى قراءتين متساويتين.</translation>
    </message>
    <message>
        <source>Chose one of {count} pieces of JSON.</source>
        <translation>اختيرت واحدة من قطع JSON ‏({count}).</translation>
    </message>
    <message>
        <source>Chosen each time</source>
        <translation>يُختار في كل مرة</translation>
    </message>
    <message>
        <source>Classify the rows of a table</source>
        <translation>تصنيف صفوف جدول</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear what is done</source>
        <translation>إزالة ما انتهى</translation>
    </message>
    <message>
        <source>Click to pause runs before this step.</source>
        <translation>انقر لإيقاف التشغيل مؤقتًا قبل هذه الخطوة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close everything</source>
        <translation>طي الكل</translation>
    </message>
    <message>
        <source>Close other programs, set a shorter context, or choose a smaller quantisation.</source>
        <translation>أغلق برامج أخرى، أو اضبط سياقًا أقصر، أو اختر تكميمًا أصغر.</translation>
    </message>
    <message>
        <source>Close other programs, unload other models, or set a shorter context.</source>
        <translation>أغلق برامج أخرى، أو ألغِ تحميل نماذج أخرى، أو اضبط سياقًا أقصر.</translation>
    </message>
    <message>
        <source>Close that program.</source>
        <translation>أغلق ذلك البرنامج.</translation>
    </message>
    <message>
        <source>Close the inputs (Esc)</source>
        <translation>إغلاق المدخلات (Esc)</translation>
    </message>
    <message>
        <source>Close the pipeline</source>
        <translation>إغلاق خط المعالجة</translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation>إغلاق البحث (Escape)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>برمجة</translation>
    </message>
    <message>
        <source>Code and agents with few of its parameters at work.</source>
        <translation>شيفرة ووكلاء بقليل من معاملاته العاملة.</translation>
    </message>
    <message>
        <source>Code and tools in long sessions, fast for its size.</source>
        <translation>شيفرة وأدوات في جلسات طويلة، سريع قياسًا بحجمه.</translation>
    </message>
    <message>
        <source>Code and tools.</source>
        <translation>شيفرة وأدوات.</translation>
    </message>
    <message>
        <source>Code in 116 languages from licensed data.</source>
        <translation>شيفرة بـ 116 لغة من بيانات مرخّصة.</translation>
    </message>
    <message>
        <source>Code in 338 languages, fast for its size.</source>
        <translation>شيفرة بـ 338 لغة، سريع قياسًا بحجمه.</translation>
    </message>
    <message>
        <source>Code in {language}</source>
        <translation>شيفرة بلغة {language}</translation>
    </message>
    <message>
        <source>Code out of a file is never run.</source>
        <translation>لا تُشغَّل أبدًا شيفرة من ملف.</translation>
    </message>
    <message>
        <source>Code, mathematics and tools for servers; for research only.</source>
        <translation>شيفرة ورياضيات وأدوات للخوادم؛ للبحث فقط.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Colour {name}</source>
        <translation>اللون {name}</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>عمود</translation>
    </message>
    <message>
        <source>Column of {model}</source>
        <translation>عمود {model}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>أعمدة</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>الأوامر التي عُثر عليها</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>المقارنة مع</translation>
    </message>
    <message>
        <source>Compare with a pipeline file</source>
        <translation>المقارنة مع ملف خط معالجة</translation>
    </message>
    <message>
        <source>Compare {models}</source>
        <translation>مقارنة {models}</translation>
    </message>
    <message>
        <source>Compare {model}</source>
        <translation>قارن {model}</translation>
    </message>
    <message>
        <source>Compared, {side}</source>
        <translation>المقارَن، {side}</translation>
    </message>
    <message>
        <source>Compares the answers where they count as the same by meaning.</source>
        <translation>يقارن الإجابات حيث تُعد متطابقة بحسب المعنى.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Completed at its end</source>
        <translation>أُكمل عند نهايته</translation>
    </message>
    <message>
        <source>Completes code while typing.</source>
        <translation>يكمل الشيفرة أثناء الكتابة.</translation>
    </message>
    <message>
        <source>Completes code; trained on open code with an opt-out.</source>
        <translation>يكمل الشيفرة؛ دُرّب على شيفرة مفتوحة مع حق الاعتراض.</translation>
    </message>
    <message>
        <source>Composes short pieces of music from words; not for commercial use.</source>
        <translation>يؤلف مقاطع موسيقية قصيرة من كلمات؛ ليس للاستخدام التجاري.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>توصيل</translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation>توصيل إلى…</translation>
    </message>
    <message>
        <source>Connected by the name of the input.</source>
        <translation>موصول باسم المدخل.</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>إجماع</translation>
    </message>
    <message>
        <source>Consensus of three</source>
        <translation>إجماع ثلاثة</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>يحتوي</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Context (KV cache)</source>
        <translation>السياق (ذاكرة KV)</translation>
    </message>
    <message>
        <source>Context of embedded models</source>
        <translation>سياق النماذج المدمجة</translation>
    </message>
    <message>
        <source>Context that memory is reckoned with</source>
        <translation>السياق الذي تُحسب به الذاكرة</translation>
    </message>
    <message>
        <source>Context to look at</source>
        <translation>السياق المراد النظر إليه</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Continue the run that ended early</source>
        <translation>متابعة التشغيل الذي انتهى مبكرًا</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>نسخ بصيغة CSV</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>Copy steps from a pipeline, then paste.</source>
        <translation>انسخ خطوات من خط معالجة، ثم ألصقها.</translation>
    </message>
    <message>
        <source>Copy the joint answer</source>
        <translation>نسخ الجواب المشترك</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>نسخ آخر جواب</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>نسخ النتيجة</translation>
    </message>
    <message>
        <source>Copy the selected steps</source>
        <translation>نسخ الخطوات المحددة</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>نسخ هذه الشيفرة</translation>
    </message>
    <message>
        <source>Copy this value</source>
        <translation>نسخ هذه القيمة</translation>
    </message>
    <message>
        <source>Copy under another name</source>
        <translation>نسخ باسم آخر</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>نسخ المعروض</translation>
    </message>
    <message>
        <source>Copy {model}</source>
        <translation>نسخ {model}</translation>
    </message>
    <message>
        <source>Corrects spelling and grammar paragraph by paragraph without changing the style, and lists what was changed and why. Suits models of 7B and more that know the language. Give the text.</source>
        <translation>يصحح الإملاء والقواعد فقرة فقرة دون تغيير الأسلوب، ويسرد ما غُيّر ولماذا. يناسب نماذج 7B فأكثر تتقن اللغة. أعطِ النص.</translation>
    </message>
    <message>
        <source>Could not be fetched</source>
        <translation>تعذر جلبه</translation>
    </message>
    <message>
        <source>Could not be used</source>
        <translation>تعذر استخدامها</translation>
    </message>
    <message>
        <source>Counted by the model in its last answer.</source>
        <translation>عدّها النموذج في آخر جواب له.</translation>
    </message>
    <message>
        <source>Counted by the model.</source>
        <translation>عدّها النموذج.</translation>
    </message>
    <message>
        <source>Counted with the model&apos;s own tokenizer, its chat template included.</source>
        <translation>عُدّت بمُرمِّز النموذج نفسه، بما في ذلك قالب محادثته.</translation>
    </message>
    <message>
        <source>Counted with the model&apos;s own tokenizer; the template of Ollama may add a few more.</source>
        <translation>عُدّت بمُرمِّز النموذج نفسه؛ وقد يضيف قالب Ollama بضعة رموز أخرى.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Create a model for Ollama</source>
        <translation>إنشاء نموذج لـ Ollama</translation>
    </message>
    <message>
        <source>Ctrl+Enter or Escape: what you typed is in the step already</source>
        <translation>Ctrl+Enter أو Escape: ما كتبته موجود في الخطوة بالفعل</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>المنحنيات</translation>
    </message>
    <message>
        <source>Curves and tables over many answers are drawn by comparisons in Forge.</source>
        <translation>ترسم المقارنات في Forge المنحنيات والجداول لإجابات كثيرة.</translation>
    </message>
    <message>
        <source>Curves as a picture</source>
        <translation>المنحنيات كصورة</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>Cut the selected steps</source>
        <translation>قص الخطوات المحددة</translation>
    </message>
    <message>
        <source>Cut: the most tokens, or the context, were reached</source>
        <translation>مقطوع: بلغ أقصى عدد من الرموز أو حدّ السياق</translation>
    </message>
    <message>
        <source>Cuts a long text at its empty lines, summarises each part on its own and makes one summary of these: so a text may be far longer than a model reads at once. Any model of 4B and more does; a quick one is better than a large one. Give the text, and say how long the summary shall be.</source>
        <translation>يقسم نصًا طويلًا عند أسطره الفارغة ويلخص كل جزء وحده ثم يجمعها في ملخص واحد، فيجوز أن يكون النص أطول بكثير مما يقرؤه النموذج دفعة واحدة. يكفي أي نموذج من 4B فأكثر، والسريع خير من الكبير. أعطِ النص وقل كم يطول الملخص.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>بيانات</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Debate and judge</source>
        <translation>مناظرة وحُكم</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>التصحيح</translation>
    </message>
    <message>
        <source>Debugger</source>
        <translation>مصحح الأخطاء</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Default: {number}.</source>
        <translation>الافتراضي: {number}.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete a chat</source>
        <translation>حذف محادثة</translation>
    </message>
    <message>
        <source>Delete from the disk</source>
        <translation>حذف من القرص</translation>
    </message>
    <message>
        <source>Delete models or files that are not needed; runs can not be kept on a full disk.</source>
        <translation>احذف النماذج أو الملفات غير اللازمة؛ لا يمكن حفظ عمليات التشغيل على قرص ممتلئ.</translation>
    </message>
    <message>
        <source>Delete models that are no longer needed, or let Ollama keep its models on another disk.</source>
        <translation>احذف نماذج لم تعد لازمة، أو دع Ollama يحفظ نماذجه على قرص آخر.</translation>
    </message>
    <message>
        <source>Delete the selected steps</source>
        <translation>حذف الخطوات المحددة</translation>
    </message>
    <message>
        <source>Delete this run from the history.</source>
        <translation>احذف هذا التشغيل من السجل.</translation>
    </message>
    <message>
        <source>Delete this run.</source>
        <translation>احذف هذا التشغيل.</translation>
    </message>
    <message>
        <source>Delete wire</source>
        <translation>حذف الوصلة</translation>
    </message>
    <message>
        <source>Delete with what is inside</source>
        <translation>حذف مع المحتويات</translation>
    </message>
    <message>
        <source>Delete {model} from the disk?</source>
        <translation>هل يُحذف {model} من القرص؟</translation>
    </message>
    <message>
        <source>Delete {title}?</source>
        <translation>حذف {title}؟</translation>
    </message>
    <message>
        <source>Deployments of your company&apos;s Azure OpenAI. Their address is in the variable AZURE_OPENAI_ENDPOINT, the key in AZURE_OPENAI_API_KEY.</source>
        <translation>عمليات نشر Azure OpenAI في شركتك. عنوانها في المتغير AZURE_OPENAI_ENDPOINT والمفتاح في AZURE_OPENAI_API_KEY.</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>كتابة الوصف</translation>
    </message>
    <message>
        <source>Describes pictures on very small machines.</source>
        <translation>يصف الصور على الأجهزة الصغيرة جدًا.</translation>
    </message>
    <message>
        <source>Describes pictures, charts and documents.</source>
        <translation>يصف الصور والمخططات والمستندات.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Description of the pipeline</source>
        <translation>وصف خط المعالجة</translation>
    </message>
    <message>
        <source>Description of {key}</source>
        <translation>وصف ⁨{key}⁩</translation>
    </message>
    <message>
        <source>Did you mean &quot;{name}&quot;?</source>
        <translation>هل المقصود &quot;{name}&quot;؟</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>هل المقصود {name}؟</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Distribute horizontally</source>
        <translation>توزيع أفقي</translation>
    </message>
    <message>
        <source>Distribute vertically</source>
        <translation>توزيع رأسي</translation>
    </message>
    <message>
        <source>Do several models together do better than the best of them alone? Both sides answer every row five times and spend the same tokens: the best model alone is asked as often as these allow, and its answers are put to the vote.</source>
        <translation>هل تحقق عدة نماذج معًا نتيجة أفضل من أفضلها وحده؟ يجيب الطرفان عن كل صف خمس مرات ويستهلكان الرموز نفسها: يُسأل أفضل نموذج وحده بقدر ما تسمح به، ثم يُصوَّت على إجاباته.</translation>
    </message>
    <message>
        <source>Do several models together do better?</source>
        <translation>هل عدة نماذج معًا أفضل؟</translation>
    </message>
    <message>
        <source>Do what the message offers</source>
        <translation>تنفيذ ما تعرضه الرسالة</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>مستندات</translation>
    </message>
    <message>
        <source>Documents are not cut up; give their text as an input.</source>
        <translation>لا تُقسَّم المستندات؛ أعطِ نصها مدخلًا.</translation>
    </message>
    <message>
        <source>Documents are not loaded; give their text as an input.</source>
        <translation>لا تُحمَّل المستندات؛ أعطِ نصها مدخلًا.</translation>
    </message>
    <message>
        <source>Documents, tools and many languages on a PC.</source>
        <translation>مستندات وأدوات ولغات كثيرة على حاسوب شخصي.</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>لا تتسع له الذاكرة</translation>
    </message>
    <message>
        <source>Does not fit now, not even with the shortest context.</source>
        <translation>لا يتسع الآن، حتى بأقصر سياق.</translation>
    </message>
    <message>
        <source>Does not fit now; up to {tokens} would.</source>
        <translation>لا يتسع الآن؛ يتسع حتى {tokens}.</translation>
    </message>
    <message>
        <source>Does not fit. {plan}</source>
        <translation>لا تتسع الذاكرة. {plan}</translation>
    </message>
    <message>
        <source>Does not run</source>
        <translation>لا تعمل</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>لا تعمل</translation>
    </message>
    <message>
        <source>Does the hand-off help?</source>
        <translation>هل تفيد الإحالة؟</translation>
    </message>
    <message>
        <source>Does the same for each item of a list.</source>
        <translation>تفعل الشيء نفسه لكل عنصر في قائمة.</translation>
    </message>
    <message>
        <source>Does the vote help?</source>
        <translation>هل يفيد التصويت؟</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Done in {time}</source>
        <translation>اكتمل خلال {time}</translation>
    </message>
    <message>
        <source>Done in {time}.</source>
        <translation>انتهى في {time}.</translation>
    </message>
    <message>
        <source>Done in {time}. {rows}</source>
        <translation>اكتمل خلال {time}. {rows}</translation>
    </message>
    <message>
        <source>Done, {note}</source>
        <translation>تم، {note}</translation>
    </message>
    <message>
        <source>Done: {steps}.</source>
        <translation>تم: {steps}.</translation>
    </message>
    <message>
        <source>Double-click to write</source>
        <translation>انقر نقرًا مزدوجًا للكتابة</translation>
    </message>
    <message>
        <source>Download all files of the model.</source>
        <translation>نزّل كل ملفات النموذج.</translation>
    </message>
    <message>
        <source>Download the model file again; Forge has left this one as it is.</source>
        <translation>نزّل ملف النموذج من جديد؛ ترك Forge هذا على حاله.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>صياغة</translation>
    </message>
    <message>
        <source>Draft a reply</source>
        <translation>صياغة رد</translation>
    </message>
    <message>
        <source>Drafts a reply and waits until you approve it, change it or reject it.</source>
        <translation>يصوغ ردًا وينتظر حتى توافق عليه أو تغيّره أو ترفضه.</translation>
    </message>
    <message>
        <source>Drag a model or a step here, drop a file, or start from a sample.</source>
        <translation>اسحب نموذجًا أو خطوة إلى هنا، أو أفلت ملفًا، أو ابدأ من عيّنة.</translation>
    </message>
    <message>
        <source>Drag it, or Alt+Up and Alt+Down; Delete takes it away.</source>
        <translation>اسحبه، أو استخدم Alt+Up و Alt+Down؛ ويزيله Delete.</translation>
    </message>
    <message>
        <source>Drag to change the size: {panel}</source>
        <translation>اسحب لتغيير الحجم: {panel}</translation>
    </message>
    <message>
        <source>Driver {version}.</source>
        <translation>برنامج التشغيل ⁨{version}⁩.</translation>
    </message>
    <message>
        <source>Drop a model on a model step.</source>
        <translation>أفلت النموذج على خطوة نموذج.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Duplicate the selected steps</source>
        <translation>تكرار الخطوات المحددة</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>كل عنصر</translation>
    </message>
    <message>
        <source>Each round needs a trajectory.</source>
        <translation>تحتاج كل جولة إلى مسار تفكير.</translation>
    </message>
    <message>
        <source>Each rule with its model, and why.</source>
        <translation>كل قاعدة مع نموذجها، والسبب.</translation>
    </message>
    <message>
        <source>Each run begins anew: conversations over several turns are not kept.</source>
        <translation>يبدأ كل تشغيل من جديد: لا تُحفظ محادثات متعددة الأدوار.</translation>
    </message>
    <message>
        <source>Each run is a conversation of its own.</source>
        <translation>كل تشغيل محادثة مستقلة.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أبكر</translation>
    </message>
    <message>
        <source>Earlier answer</source>
        <translation>الإجابة السابقة</translation>
    </message>
    <message>
        <source>Earlier prompts, at most</source>
        <translation>المطالبات السابقة، كحد أقصى</translation>
    </message>
    <message>
        <source>Earlier run</source>
        <translation>تشغيل سابق</translation>
    </message>
    <message>
        <source>Economic and social impact</source>
        <translation>الأثر الاقتصادي والاجتماعي</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit input</source>
        <translation>تعديل المدخل</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>تعديله</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>تعديل الملاحظة</translation>
    </message>
    <message>
        <source>Edit the condition…</source>
        <translation>تعديل الشرط…</translation>
    </message>
    <message>
        <source>Edit {setting}</source>
        <translation>تعديل {setting}</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>Edited by hand in {side}: {values}.</source>
        <translation>عُدّل يدويًا في {side}: {values}.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>في مكان آخر</translation>
    </message>
    <message>
        <source>Embedded engine</source>
        <translation>المحرك المدمج</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>التضمين</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>نموذج التضمين</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>ملاحظة فارغة</translation>
    </message>
    <message>
        <source>Empty the log</source>
        <translation>إفراغ السجل</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>إفراغ البحث</translation>
    </message>
    <message>
        <source>Empty the tray</source>
        <translation>أفرغ الدرج</translation>
    </message>
    <message>
        <source>End the text with the same quotation marks (&quot;&quot;&quot;), at the end of a line.</source>
        <translation>أنهِ النص بعلامات الاقتباس نفسها (&quot;&quot;&quot;) في آخر سطر.</translation>
    </message>
    <message>
        <source>Ended a text that was cut off.</source>
        <translation>أُنهي نص مقطوع.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>Ensemble average</source>
        <translation>متوسط المجموعة</translation>
    </message>
    <message>
        <source>Enter asks</source>
        <translation>مفتاح Enter يسأل</translation>
    </message>
    <message>
        <source>Equal words and equal numbers count together.</source>
        <translation>تُعد الكلمات المتساوية والأعداد المتساوية معًا.</translation>
    </message>
    <message>
        <source>Equal words count together.</source>
        <translation>تُعد الكلمات المتساوية معًا.</translation>
    </message>
    <message>
        <source>Equal words, numbers and JSON values count together.</source>
        <translation>تُعد الكلمات والأعداد وقيم JSON المتساوية معًا.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Estimated by the pieces that come in.</source>
        <translation>مقدَّر بحسب القطع الواردة.</translation>
    </message>
    <message>
        <source>Estimated by what the model itself counted a moment ago.</source>
        <translation>تقدير بحسب ما عدّه النموذج نفسه قبل قليل.</translation>
    </message>
    <message>
        <source>Estimated: {n} characters a token.</source>
        <translation>تقدير: {n} أحرف لكل رمز.</translation>
    </message>
    <message>
        <source>Even at the fullest moment {spare} are left ({device}): more than forecasts err by.</source>
        <translation>حتى في أكثر اللحظات امتلاءً تبقى {spare} ({device}): أكثر مما تخطئ به التوقعات.</translation>
    </message>
    <message>
        <source>Every answer of a model is kept: none is loaded, and none works.</source>
        <translation>كل إجابات النماذج محفوظة: لا يُحمَّل أي نموذج ولا يعمل.</translation>
    </message>
    <message>
        <source>Every model is in memory already.</source>
        <translation>كل النماذج في الذاكرة بالفعل.</translation>
    </message>
    <message>
        <source>Every row passed.</source>
        <translation>نجحت كل الصفوف.</translation>
    </message>
    <message>
        <source>Every step gave the same.</source>
        <translation>أعطت كل خطوة النتيجة نفسها.</translation>
    </message>
    <message>
        <source>Every text stays on this PC</source>
        <translation>يبقى كل نص على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Everything else is in forge_config.json; main.py config show lists every key.</source>
        <translation>كل ما عدا ذلك في forge_config.json؛ ويسرد الأمر main.py config show كل المفاتيح.</translation>
    </message>
    <message>
        <source>Evict {model}</source>
        <translation>إخلاء {model}</translation>
    </message>
    <message>
        <source>Exactly the same</source>
        <translation>مطابق تمامًا</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>المثال</translation>
    </message>
    <message>
        <source>Example of an answer</source>
        <translation>مثال على إجابة</translation>
    </message>
    <message>
        <source>Example, {characters}</source>
        <translation>المثال، {characters}</translation>
    </message>
    <message>
        <source>Expand in place</source>
        <translation>فرد في المكان</translation>
    </message>
    <message>
        <source>Expand the selected pipeline step in place</source>
        <translation>فرد خطوة خط المعالجة المحددة في مكانها</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Expecting &apos;,&apos; delimiter</source>
        <translation>تنقص هنا فاصلة</translation>
    </message>
    <message>
        <source>Expecting &apos;:&apos; delimiter</source>
        <translation>تنقص هنا نقطتان رأسيتان</translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>ينقص هنا مفتاح بين علامتي اقتباس مزدوجتين</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>تنقص هنا قيمة</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>الخبراء</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Explain in three sentences what an index in a database is for.</source>
        <translation>اشرح في ثلاث جمل فائدة الفهرس في قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>تصدير CSV</translation>
    </message>
    <message>
        <source>Export as Markdown</source>
        <translation>تصدير بصيغة Markdown</translation>
    </message>
    <message>
        <source>Export as Python</source>
        <translation>تصدير بصيغة Python</translation>
    </message>
    <message>
        <source>Export as a picture</source>
        <translation>تصدير كصورة</translation>
    </message>
    <message>
        <source>Export curves</source>
        <translation>تصدير المنحنيات</translation>
    </message>
    <message>
        <source>Export readings</source>
        <translation>تصدير القراءات</translation>
    </message>
    <message>
        <source>Export the chat as Markdown</source>
        <translation>تصدير المحادثة بصيغة Markdown</translation>
    </message>
    <message>
        <source>Export the flow there once more, as its own file format.</source>
        <translation>صدّر التدفق هناك من جديد بصيغة ملفاته الخاصة.</translation>
    </message>
    <message>
        <source>Export the pipeline as Python</source>
        <translation>تصدير خط المعالجة بصيغة Python</translation>
    </message>
    <message>
        <source>Export the pipeline as a picture that opens again</source>
        <translation>تصدير خط المعالجة كصورة يمكن فتحها من جديد</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>تصدير التشغيل</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>يوجد شيء بعد النهاية</translation>
    </message>
    <message>
        <source>Extract to a table</source>
        <translation>استخراج إلى جدول</translation>
    </message>
    <message>
        <source>FROM llama3.2
SYSTEM You answer in one sentence.</source>
        <translation>FROM llama3.2
SYSTEM أجب بجملة واحدة.</translation>
    </message>
    <message>
        <source>FROM names &quot;&quot;, and there is neither such a model nor such a file.</source>
        <translation>يذكر FROM ‏&quot;&quot;، ولا يوجد نموذج ولا ملف كهذا.</translation>
    </message>
    <message>
        <source>FROM names &quot;{name}&quot;, and there is neither such a model nor such a file.</source>
        <translation>يذكر FROM ‏&quot;{name}&quot;، ولا يوجد نموذج ولا ملف كهذا.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>الحقائق</translation>
    </message>
    <message>
        <source>Facts side by side</source>
        <translation>الحقائق جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Failed after {time}</source>
        <translation>فشل بعد {time}</translation>
    </message>
    <message>
        <source>Fallback models</source>
        <translation>النماذج البديلة</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>Fast, well informed answers for one large GPU.</source>
        <translation>إجابات سريعة واسعة المعرفة لبطاقة رسومات كبيرة واحدة.</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>Feed {node} into</source>
        <translation>تغذية {node} إلى</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>اجلبه</translation>
    </message>
    <message>
        <source>Fetch it ({size})</source>
        <translation>اجلبه ({size})</translation>
    </message>
    <message>
        <source>Fetch it all the same</source>
        <translation>جلبه على أي حال</translation>
    </message>
    <message>
        <source>Fetch {model} all the same?</source>
        <translation>هل يُجلب {model} على أي حال؟</translation>
    </message>
    <message>
        <source>Fetch {model} as {packing}</source>
        <translation>جلب {model} بصيغة {packing}</translation>
    </message>
    <message>
        <source>Fetch {model} earlier</source>
        <translation>جلب {model} أبكر</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>جُلب</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>يُجلب</translation>
    </message>
    <message>
        <source>Fetching {model}</source>
        <translation>يُجلب {model}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>File in</source>
        <translation>قراءة ملف</translation>
    </message>
    <message>
        <source>File out</source>
        <translation>كتابة ملف</translation>
    </message>
    <message>
        <source>Files beside the message do not come in.</source>
        <translation>لا ترد ملفات مع الرسالة.</translation>
    </message>
    <message>
        <source>Fill a table</source>
        <translation>ملء جدول</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>Find in this value</source>
        <translation>بحث في هذه القيمة</translation>
    </message>
    <message>
        <source>Find in this value (Ctrl+F)</source>
        <translation>بحث في هذه القيمة (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find texts by meaning</source>
        <translation>البحث عن النصوص بالمعنى</translation>
    </message>
    <message>
        <source>Finds out who writes about which order, which team should answer and whether it is urgent, and drafts the first reply.</source>
        <translation>يعرف من يكتب وعن أي طلب، وأي فريق ينبغي أن يجيب وهل الأمر عاجل، ويصوغ الرد الأول.</translation>
    </message>
    <message>
        <source>First run: nothing is kept of this step.</source>
        <translation>التشغيل الأول: لا شيء محفوظ من هذه الخطوة.</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>أول كلمة بعد</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Fit all (Ctrl+Shift+0)</source>
        <translation>ملاءمة الكل (Ctrl+Shift+0)</translation>
    </message>
    <message>
        <source>Fit the whole pipeline</source>
        <translation>ملاءمة خط المعالجة كله</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>يتسع</translation>
    </message>
    <message>
        <source>Fits into what is free now.</source>
        <translation>يتسع له ما هو متاح الآن.</translation>
    </message>
    <message>
        <source>Fits once others are unloaded</source>
        <translation>يتسع بعد تفريغ غيره</translation>
    </message>
    <message>
        <source>Fits once {models} is unloaded.</source>
        <translation>يتسع بعد إخراج {models} من الذاكرة.</translation>
    </message>
    <message>
        <source>Fits this PC</source>
        <translation>يناسب هذا الحاسوب</translation>
    </message>
    <message>
        <source>Fits, will unload {models}</source>
        <translation>يتسع، مع إلغاء تحميل {models}</translation>
    </message>
    <message>
        <source>Fits. {share}</source>
        <translation>يتسع. {share}</translation>
    </message>
    <message>
        <source>Fits. {share}, loaded now</source>
        <translation>يتسع. {share}، محمّل الآن</translation>
    </message>
    <message>
        <source>Flight plan</source>
        <translation>خطة التشغيل</translation>
    </message>
    <message>
        <source>Flows of other programs</source>
        <translation>تدفقات البرامج الأخرى</translation>
    </message>
    <message>
        <source>Fold or open the run panel</source>
        <translation>طي جزء التشغيل أو فتحه</translation>
    </message>
    <message>
        <source>Fold this panel</source>
        <translation>طي هذا الجزء</translation>
    </message>
    <message>
        <source>Folder of safetensors</source>
        <translation>مجلد safetensors</translation>
    </message>
    <message>
        <source>Folders of GGUF files</source>
        <translation>مجلدات ملفات GGUF</translation>
    </message>
    <message>
        <source>Follow the plan&apos;s advice</source>
        <translation>اتباع نصيحة الخطة</translation>
    </message>
    <message>
        <source>Follows instructions closely; text, pictures, tools.</source>
        <translation>يتبع التعليمات بدقة؛ نص وصور وأدوات.</translation>
    </message>
    <message>
        <source>Follows roles and tools closely; made from Llama 3.1.</source>
        <translation>يلتزم بالأدوار والأدوات بدقة؛ مبني على Llama 3.1.</translation>
    </message>
    <message>
        <source>Follows roles and tools closely; made from Llama 3.2.</source>
        <translation>يلتزم بالأدوار والأدوات بدقة؛ مبني على Llama 3.2.</translation>
    </message>
    <message>
        <source>For steps, chats and scripts that ask {name}. A model&apos;s name, or auto; it counts at once.</source>
        <translation>للخطوات والمحادثات والبرامج النصية التي تسأل {name}. اسم نموذج أو auto؛ ويسري فورًا.</translation>
    </message>
    <message>
        <source>For the split &quot;separator&quot;.</source>
        <translation>للتقسيم عند «فاصل».</translation>
    </message>
    <message>
        <source>Forge</source>
        <translation>Forge</translation>
    </message>
    <message>
        <source>Forge asks it again after that by itself.</source>
        <translation>يعود Forge إلى سؤاله بعد ذلك من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Forge did not close properly. Unsaved work in {pipelines} is back.</source>
        <translation>لم يُغلق Forge إغلاقًا سليمًا. استُعيد العمل غير المحفوظ في {pipelines}.</translation>
    </message>
    <message>
        <source>Forge does not reach the model {model} of {provider}; choose another.</source>
        <translation>لا يصل Forge إلى النموذج {model} من {provider}؛ اختر غيره.</translation>
    </message>
    <message>
        <source>Forge does not reach the model {model}; choose another.</source>
        <translation>لا يصل Forge إلى النموذج {model}؛ اختر غيره.</translation>
    </message>
    <message>
        <source>Forge has nothing for chains of the kind &quot;{kind}&quot;.</source>
        <translation>لا شيء في Forge لسلاسل من النوع &quot;{kind}&quot;.</translation>
    </message>
    <message>
        <source>Forge has nothing for components of the kind &quot;{kind}&quot;.</source>
        <translation>لا شيء في Forge لمكوّنات من النوع &quot;{kind}&quot;.</translation>
    </message>
    <message>
        <source>Forge has nothing for nodes of the kind &quot;{kind}&quot;.</source>
        <translation>لا شيء في Forge لعقد من النوع &quot;{kind}&quot;.</translation>
    </message>
    <message>
        <source>Forge is closing and takes no more work.</source>
        <translation>يُغلق Forge ولا يقبل مزيدًا من العمل.</translation>
    </message>
    <message>
        <source>Forge is closing.</source>
        <translation>يُغلق Forge.</translation>
    </message>
    <message>
        <source>Forge is ready</source>
        <translation>Forge جاهز</translation>
    </message>
    <message>
        <source>Forge is starting</source>
        <translation>يجري بدء Forge</translation>
    </message>
    <message>
        <source>Forge itself</source>
        <translation>Forge نفسه</translation>
    </message>
    <message>
        <source>Forge keeps answers by itself.</source>
        <translation>يحفظ Forge الإجابات من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Forge monitor</source>
        <translation>مراقب Forge</translation>
    </message>
    <message>
        <source>Forge opens files named *.forge.json.</source>
        <translation>يفتح Forge الملفات المسماة ‎*.forge.json.</translation>
    </message>
    <message>
        <source>Forge opens links to pages and mail addresses alone.</source>
        <translation>لا يفتح Forge إلا روابط الصفحات وعناوين البريد.</translation>
    </message>
    <message>
        <source>Forge opens web addresses only, and this is none:</source>
        <translation>لا يفتح Forge إلا عناوين الويب، وهذا ليس عنوانًا منها:</translation>
    </message>
    <message>
        <source>Forge pipelines</source>
        <translation>خطوط معالجة Forge</translation>
    </message>
    <message>
        <source>Forge pipelines, and pictures with one inside</source>
        <translation>خطوط معالجة Forge، وصور بداخلها خط معالجة</translation>
    </message>
    <message>
        <source>Forge plays no sound itself: open it with the system&apos;s own program.</source>
        <translation>لا يشغّل Forge الصوت بنفسه: افتحه ببرنامج النظام.</translation>
    </message>
    <message>
        <source>Forge plays no sound itself: save it, then open it with another program.</source>
        <translation>لا يشغّل Forge الصوت بنفسه: احفظه، ثم افتحه ببرنامج آخر.</translation>
    </message>
    <message>
        <source>Forge puts one into pictures that it makes; programs that save them anew take it out.</source>
        <translation>يضع Forge واحدًا في الصور التي ينشئها؛ والبرامج التي تعيد حفظها تزيله.</translation>
    </message>
    <message>
        <source>Forge ships no model named {model}.</source>
        <translation>لا يأتي مع Forge نموذج باسم {model}.</translation>
    </message>
    <message>
        <source>Forge tried {parts}.</source>
        <translation>حاول Forge: {parts}.</translation>
    </message>
    <message>
        <source>Forge tries again; fewer models at once help too.</source>
        <translation>يعيد Forge المحاولة؛ وتفيد أيضًا نماذج أقل في وقت واحد.</translation>
    </message>
    <message>
        <source>Forge tries again; fewer steps at once help too.</source>
        <translation>يعيد Forge المحاولة؛ وتفيد أيضًا خطوات أقل في وقت واحد.</translation>
    </message>
    <message>
        <source>Forge&apos;s own code for this step</source>
        <translation>شيفرة Forge نفسها لهذه الخطوة</translation>
    </message>
    <message>
        <source>Forge&apos;s runs keep no conversation; give it as an input.</source>
        <translation>لا تحفظ عمليات التشغيل في Forge محادثة؛ أعطها مدخلًا.</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>نسيان الكل</translation>
    </message>
    <message>
        <source>Forget all kept answers</source>
        <translation>نسيان كل الإجابات المحفوظة</translation>
    </message>
    <message>
        <source>Forget it for good (Delete)</source>
        <translation>نسيانه نهائيًا (Delete)</translation>
    </message>
    <message>
        <source>Forget those that are over</source>
        <translation>نسيان ما انتهى</translation>
    </message>
    <message>
        <source>Fork from here</source>
        <translation>تشعيب من هنا</translation>
    </message>
    <message>
        <source>Fork from one of its steps, or open its pipeline.</source>
        <translation>شعّب من إحدى خطواته، أو افتح خط معالجته.</translation>
    </message>
    <message>
        <source>Fork: run again from the selected step with the edited values</source>
        <translation>تشعيب: إعادة التشغيل من الخطوة المحددة بالقيم المعدّلة</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>استمارة</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Found on this PC</source>
        <translation>ما عُثر عليه في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Free some space: from then on they are kept.</source>
        <translation>أفسح مساحة: تُحفظ من ذلك الحين.</translation>
    </message>
    <message>
        <source>Free {missing}: delete models that are no longer needed, or choose a smaller one.</source>
        <translation>أخلِ {missing}: احذف نماذج لم تعد لازمة، أو اختر نموذجًا أصغر.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>من ملف</translation>
    </message>
    <message>
        <source>From an example</source>
        <translation>من مثال</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>من التخزين المؤقت</translation>
    </message>
    <message>
        <source>From its next load on, until Forge is closed</source>
        <translation>من التحميل التالي، حتى إغلاق Forge</translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation>من الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>From the cache, kept {ago}; saved {time}.</source>
        <translation>من التخزين المؤقت، محفوظ {ago}؛ وُفّر {time}.</translation>
    </message>
    <message>
        <source>From the disk or the system&apos;s cache of it.</source>
        <translation>من القرص أو من ذاكرة النظام المؤقتة له.</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>يسري من التشغيل التالي.</translation>
    </message>
    <message>
        <source>From the playground</source>
        <translation>من ساحة التجربة</translation>
    </message>
    <message>
        <source>From this confidence on an answer stays. Higher: more is handed on.</source>
        <translation>تبقى الإجابة ابتداء من هذه الثقة. أعلى: يحال المزيد.</translation>
    </message>
    <message>
        <source>From {least} at {short} tokens to {most} at {long}.</source>
        <translation>من ⁨{least}⁩ عند {short} رمز إلى ⁨{most}⁩ عند {long}.</translation>
    </message>
    <message>
        <source>Fully open, larger.</source>
        <translation>مفتوح كليًا، أكبر حجمًا.</translation>
    </message>
    <message>
        <source>Fully open, with thinking and a long context.</source>
        <translation>مفتوح كليًا، مع تفكير وسياق طويل.</translation>
    </message>
    <message>
        <source>Fully open: data, code and weights.</source>
        <translation>مفتوح كليًا: البيانات والشيفرة والأوزان.</translation>
    </message>
    <message>
        <source>GGUF file or Modelfile</source>
        <translation>ملف GGUF أو Modelfile</translation>
    </message>
    <message>
        <source>GGUF files</source>
        <translation>ملفات GGUF</translation>
    </message>
    <message>
        <source>GPU memory for models</source>
        <translation>ذاكرة GPU للنماذج</translation>
    </message>
    <message>
        <source>Gathers ideas from three directions, throws out what is alike, and ranks the rest by what counts for you: names, titles, presents, features. Small models do for ideas, a better one for ranking. Give what you need and what counts.</source>
        <translation>يجمع أفكارًا من ثلاث جهات ويحذف المتشابه ويرتب الباقي بحسب ما يهمك: أسماء وعناوين وهدايا وميزات. تكفي النماذج الصغيرة للأفكار، وللترتيب نموذج أفضل. قل ما تحتاج إليه وما يهم.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>التوليد</translation>
    </message>
    <message>
        <source>Get a model from the library that fits this PC, or change what keeps these back.</source>
        <translation>احصل من المكتبة على نموذج يناسب هذا الحاسوب، أو غيّر ما يمنع هذه.</translation>
    </message>
    <message>
        <source>Get a model that it allows, or use another strategy.</source>
        <translation>احصل على نموذج تسمح به، أو استخدم استراتيجية أخرى.</translation>
    </message>
    <message>
        <source>Get one from the library, or say there what a model of yours can do.</source>
        <translation>احصل على واحد من المكتبة، أو اذكر هناك ما يستطيعه نموذج لديك.</translation>
    </message>
    <message>
        <source>Give 0 for never, or a number of seconds.</source>
        <translation>أعطِ 0 لعدم الإلغاء أبدًا، أو عددًا من الثواني.</translation>
    </message>
    <message>
        <source>Give a PNG, JPEG, WebP or GIF file.</source>
        <translation>أعطِ ملف PNG أو JPEG أو WebP أو GIF.</translation>
    </message>
    <message>
        <source>Give a base_url, or one of the providers {known}.</source>
        <translation>اذكر base_url أو أحد المزوّدين {known}.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>أعطِ عددًا.</translation>
    </message>
    <message>
        <source>Give a text.</source>
        <translation>أعطِ نصًا.</translation>
    </message>
    <message>
        <source>Give a whole PNG, JPEG, WebP or GIF picture in base64.</source>
        <translation>أعطِ صورة كاملة بصيغة PNG أو JPEG أو WebP أو GIF مرمّزة بـ base64.</translation>
    </message>
    <message>
        <source>Give a whole number from {least} on.</source>
        <translation>أعطِ عددًا صحيحًا ابتداءً من {least}.</translation>
    </message>
    <message>
        <source>Give the JSON Schema as well.</source>
        <translation>أعطِ مخطط JSON أيضًا.</translation>
    </message>
    <message>
        <source>Give the model something to answer.</source>
        <translation>أعطِ النموذج ما يجيب عنه.</translation>
    </message>
    <message>
        <source>Give {least} or more with known answers; a few hundred are good.</source>
        <translation>أعطِ {least} أو أكثر بإجابات معروفة؛ وبضع مئات عدد جيد.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>معطى</translation>
    </message>
    <message>
        <source>Go along with now</source>
        <translation>متابعة اللحظة الحالية</translation>
    </message>
    <message>
        <source>Go back to the pipeline around this one</source>
        <translation>العودة إلى خط المعالجة الذي يضم هذا</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on despite failures</source>
        <translation>المتابعة رغم الإخفاقات</translation>
    </message>
    <message>
        <source>Go on from here in a new chat</source>
        <translation>المتابعة من هنا في محادثة جديدة</translation>
    </message>
    <message>
        <source>Go on with it (Ctrl+Shift+Enter)</source>
        <translation>المتابعة بها (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>Go on with this text ({keys})</source>
        <translation>المتابعة بهذا النص ({keys})</translation>
    </message>
    <message>
        <source>Go on with {model}</source>
        <translation>متابعة {model}</translation>
    </message>
    <message>
        <source>Go on; finished steps are kept</source>
        <translation>متابعة؛ الخطوات المنجزة محفوظة</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Go to source</source>
        <translation>الانتقال إلى المصدر</translation>
    </message>
    <message>
        <source>Go to target</source>
        <translation>الانتقال إلى الهدف</translation>
    </message>
    <message>
        <source>Go to the next region</source>
        <translation>الانتقال إلى المنطقة التالية</translation>
    </message>
    <message>
        <source>Go to the outline</source>
        <translation>الانتقال إلى البنية</translation>
    </message>
    <message>
        <source>Go to the previous region</source>
        <translation>الانتقال إلى المنطقة السابقة</translation>
    </message>
    <message>
        <source>Go to this line</source>
        <translation>انتقل إلى هذا السطر</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>الانتقال إلى {page}</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>الانتقال إلى…</translation>
    </message>
    <message>
        <source>Goes one of two ways, by a condition.</source>
        <translation>تسلك أحد طريقين حسب شرط.</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>بطاقة الرسومات</translation>
    </message>
    <message>
        <source>Graphics memory</source>
        <translation>ذاكرة الرسوميات</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>noun</comment>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Group answers by</source>
        <translation>جمع الإجابات بحسب</translation>
    </message>
    <message>
        <source>Group of {count}</source>
        <translation>مجموعة: {count}</translation>
    </message>
    <message>
        <source>Group what is selected</source>
        <translation>تجميع المحدد</translation>
    </message>
    <message>
        <source>Group {name}: {members}</source>
        <translation>المجموعة {name}: {members}</translation>
    </message>
    <message>
        <source>Halted. {why}</source>
        <translation>توقف. {why}</translation>
    </message>
    <message>
        <source>Hand-off</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Hand-off to the second</source>
        <translation>تسليم إلى الثاني</translation>
    </message>
    <message>
        <source>Handing {file} to Ollama</source>
        <translation>يُسلَّم {file} إلى Ollama</translation>
    </message>
    <message>
        <source>Held steps and what comes to them</source>
        <translation>الخطوات المحتجزة وما يرد إليها</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>موجود هنا</translation>
    </message>
    <message>
        <source>Here stands what a run will take, before it begins: memory over time, loads, tokens, time. A pipeline that could not run has no plan; its steps say why.</source>
        <translation>هنا يظهر ما سيحتاجه التشغيل قبل أن يبدأ: الذاكرة عبر الزمن، والتحميلات، والرموز، والوقت. خط المعالجة الذي لا يمكن تشغيله ليست له خطة؛ وخطواته تقول السبب.</translation>
    </message>
    <message>
        <source>Higher: freer and more varied. Lower: more predictable; at 0 always the likeliest token.</source>
        <translation>أعلى: أكثر حرية وتنوعًا. أدنى: أسهل توقعًا؛ وعند 0 يُختار دائمًا الرمز الأرجح.</translation>
    </message>
    <message>
        <source>Higher: more answers are handed on to the second model. Lower: more stay.</source>
        <translation>أعلى: تُسلَّم أجوبة أكثر إلى النموذج الثاني. أدنى: يبقى منها أكثر.</translation>
    </message>
    <message>
        <source>Higher: room for longer answers. Lower: the answer is cut sooner.</source>
        <translation>أعلى: متسع لإجابات أطول. أدنى: تُقطع الإجابة أبكر.</translation>
    </message>
    <message>
        <source>Higher: what was just said is avoided. Lower: it may come again; 1: no difference is made.</source>
        <translation>أعلى: يُتجنب تكرار ما قيل للتو. أدنى: قد يتكرر؛ 1: لا فرق.</translation>
    </message>
    <message>
        <source>Higher: words much less likely than the best one are left out. Lower: they may come; 0: nothing is left out.</source>
        <translation>أعلى: تُستبعد الكلمات الأقل احتمالًا بكثير من أفضلها. أدنى: قد ترد؛ 0: لا يُستبعد شيء.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Hold the curves</source>
        <translation>تثبيت المنحنيات</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الكيفية</translation>
    </message>
    <message>
        <source>How a text is made a list.</source>
        <translation>كيف يصبح النص قائمة.</translation>
    </message>
    <message>
        <source>How an item is written: {item}, {item[key]}, {number}, and other inputs.</source>
        <translation>كيف يُكتب العنصر: {item} و{item[key]} و{number} ومدخلات أخرى.</translation>
    </message>
    <message>
        <source>How answers are made one</source>
        <translation>كيف تُجمع الإجابات في واحدة</translation>
    </message>
    <message>
        <source>How far each part is</source>
        <translation>مدى تقدم كل جزء</translation>
    </message>
    <message>
        <source>How far off it may be</source>
        <translation>مقدار الانحراف المسموح</translation>
    </message>
    <message>
        <source>How far the measurement is</source>
        <translation>مدى تقدّم القياس</translation>
    </message>
    <message>
        <source>How fast it is here is not known yet.</source>
        <translation>سرعته هنا غير معروفة بعد.</translation>
    </message>
    <message>
        <source>How fast it is on this PC is not known; measure it to see.</source>
        <translation>سرعته على هذا الحاسوب غير معروفة؛ قِسه لتعرفها.</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>كيف انتهى</translation>
    </message>
    <message>
        <source>How it is asked</source>
        <translation>كيف يُسأل</translation>
    </message>
    <message>
        <source>How its answers came to be JSON</source>
        <translation>كيف صارت إجاباته JSON</translation>
    </message>
    <message>
        <source>How large its file is nobody told.</source>
        <translation>لم يذكر أحد حجم ملفه.</translation>
    </message>
    <message>
        <source>How long an answer is kept</source>
        <translation>مدة حفظ الإجابة</translation>
    </message>
    <message>
        <source>How long its context may be nobody told.</source>
        <translation>لم يذكر أحد طول السياق الذي يقبله.</translation>
    </message>
    <message>
        <source>How many parameters, in classes</source>
        <translation>عدد المعاملات، حسب الفئات</translation>
    </message>
    <message>
        <source>How many trajectories each round has, such as 4, or 8, 4; after the last one comes the answer. More of them: so many times the work.</source>
        <translation>عدد مسارات التفكير في كل جولة، مثل 4 أو 8, 4؛ وبعد الأخيرة تأتي الإجابة. كلما زادت تضاعف العمل.</translation>
    </message>
    <message>
        <source>How models work together</source>
        <translation>كيف تعمل النماذج معًا</translation>
    </message>
    <message>
        <source>How much each model counts, in their order; left out, all count the same.</source>
        <translation>وزن كل نموذج بالترتيب؛ وإن تُرك تساوت كلها.</translation>
    </message>
    <message>
        <source>How often a failed answer is asked for again. Higher: it may come after all, and a failure is told later. Left out: as in the settings.</source>
        <translation>كم مرة تُطلب الإجابة الفاشلة من جديد. أعلى: قد تأتي في النهاية، ويُبلَّغ عن الفشل لاحقًا. إن تُرك: كما في الإعدادات.</translation>
    </message>
    <message>
        <source>How often each model is asked. Higher: surer, and so many times the work.</source>
        <translation>كم مرة يُسأل كل نموذج. أعلى: أوثق، مع تضاعف العمل.</translation>
    </message>
    <message>
        <source>How one answer is made: by most votes, by weight and confidence, by what the answers have in common, by several factors, or by points.</source>
        <translation>كيف تُصنع إجابة واحدة: بأغلب الأصوات، أو بالوزن والثقة، أو بما تشترك فيه الإجابات، أو بعدة عوامل، أو بالنقاط.</translation>
    </message>
    <message>
        <source>How the KV cache is packed</source>
        <translation>كيفية ضغط ذاكرة KV</translation>
    </message>
    <message>
        <source>How the value is shown</source>
        <translation>طريقة عرض القيمة</translation>
    </message>
    <message>
        <source>How to add Ollama</source>
        <translation>كيفية إضافة Ollama</translation>
    </message>
    <message>
        <source>How well each side did</source>
        <translation>مدى جودة كل طرف</translation>
    </message>
    <message>
        <source>How well founded this is: the mean over ability, memory, quality and speed, where measured here counts 100 %, published or stated by you 80 %, estimated 50 %, guessed from size and year 30 % and not known 0 %. It does not say how good the model is.</source>
        <translation>مدى رسوخ هذا الحكم: المتوسط على القدرة والذاكرة والجودة والسرعة، حيث يُحسب المقيس هنا 100 %، والمنشور أو ما ذكرته أنت 80 %، والمقدَّر 50 %، والمخمَّن من الحجم والسنة 30 %، وغير المعروف 0 %. ولا يقول هذا شيئًا عن جودة النموذج.</translation>
    </message>
    <message>
        <source>Huge</source>
        <translation>ضخم</translation>
    </message>
    <message>
        <source>Hugging Face&apos;s cache</source>
        <translation>مخزن Hugging Face</translation>
    </message>
    <message>
        <source>Idle models have to leave memory for it.</source>
        <translation>يجب أن تغادر النماذج الخاملة الذاكرة من أجله.</translation>
    </message>
    <message>
        <source>If an item fails</source>
        <translation>إذا فشل عنصر</translation>
    </message>
    <message>
        <source>If the file is there</source>
        <translation>إذا كان الملف موجودًا</translation>
    </message>
    <message>
        <source>Ignore capitals</source>
        <translation>تجاهل حالة الأحرف</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of array</source>
        <translation>فاصلة زائدة قبل نهاية القائمة</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of object</source>
        <translation>فاصلة زائدة قبل نهاية الكائن</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Image part</source>
        <translation>جزء الصور</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Import a flow</source>
        <translation>استيراد تدفق</translation>
    </message>
    <message>
        <source>Import a flow of Rivet, Langflow, Flowise or ChainForge</source>
        <translation>استيراد تدفق من Rivet أو Langflow أو Flowise أو ChainForge</translation>
    </message>
    <message>
        <source>Import rows</source>
        <translation>استيراد صفوف</translation>
    </message>
    <message>
        <source>Imported from {program}</source>
        <translation>مستورد من ⁨{program}⁩</translation>
    </message>
    <message>
        <source>In a run</source>
        <translation>أثناء التشغيل</translation>
    </message>
    <message>
        <source>In characters, what the others see of a trajectory: its conclusion.</source>
        <translation>بالأحرف، ما يراه الآخرون من مسار التفكير: خلاصته.</translation>
    </message>
    <message>
        <source>In characters. Higher: shorter answers fail and are asked for again. 0: no answer is too short, not even an empty one.</source>
        <translation>بعدد الأحرف. أعلى: تفشل الإجابات الأقصر وتُطلب من جديد. 0: لا إجابة أقصر من اللازم، حتى الفارغة.</translation>
    </message>
    <message>
        <source>In kilobytes; a larger file is refused.</source>
        <translation>بالكيلوبايت؛ ويُرفض الملف الأكبر.</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>في الذاكرة</translation>
    </message>
    <message>
        <source>In runs</source>
        <translation>في التشغيلات</translation>
    </message>
    <message>
        <source>In seconds, for one answer, once its model is there. An answer that takes longer has failed. Left out: as long as words keep coming, as in the settings.</source>
        <translation>بالثواني، لإجابة واحدة، بعد أن يصبح نموذجها جاهزًا. الإجابة التي تستغرق أكثر من ذلك تُعد فاشلة. إن تُرك: ما دامت الكلمات تتوالى، كما في الإعدادات.</translation>
    </message>
    <message>
        <source>In seconds. 0: until there is no more room.</source>
        <translation>بالثواني. 0: حتى ينفد المكان.</translation>
    </message>
    <message>
        <source>In the playground Enter sends the prompt; off: Ctrl+Enter alone does.</source>
        <translation>في ساحة التجربة يرسل Enter الطلب؛ عند الإيقاف: Ctrl+Enter وحده.</translation>
    </message>
    <message>
        <source>In this order.</source>
        <translation>بهذا الترتيب.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>In use, it holds from now on.</source>
        <translation>إن كانت مستخدمة فهي سارية من الآن.</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>مدخل</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>المدخلات</translation>
    </message>
    <message>
        <source>Inputs of the run</source>
        <translation>مدخلات التشغيل</translation>
    </message>
    <message>
        <source>Inputs of the run (F4)</source>
        <translation>مدخلات التشغيل (F4)</translation>
    </message>
    <message>
        <source>Inputs, what is expected, checks</source>
        <translation>المدخلات والمتوقع والفحوص</translation>
    </message>
    <message>
        <source>Insert a step…</source>
        <translation>إدراج خطوة…</translation>
    </message>
    <message>
        <source>Insert on wire</source>
        <translation>إدراج على الوصلة</translation>
    </message>
    <message>
        <source>Insert {what}</source>
        <translation>إدراج {what}</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>بداخلها</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>المفتش</translation>
    </message>
    <message>
        <source>Install Forge again.</source>
        <translation>ثبّت Forge من جديد.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>بدلًا منه</translation>
    </message>
    <message>
        <source>Invalid \escape</source>
        <translation>هذه الشرطة المائلة لا تبدأ شيئًا صالحًا</translation>
    </message>
    <message>
        <source>Invalid \uXXXX escape</source>
        <translation>تنقص أربعة أرقام أو أحرف بعد \u</translation>
    </message>
    <message>
        <source>Invalid control character at</source>
        <translation>هنا رمز تحكم غير مسموح به</translation>
    </message>
    <message>
        <source>It answered when it was last checked.</source>
        <translation>أجاب عند آخر فحص له.</translation>
    </message>
    <message>
        <source>It asked a local model without a name; choose one.</source>
        <translation>كانت تسأل نموذجًا محليًا بلا اسم؛ اختر واحدًا.</translation>
    </message>
    <message>
        <source>It asked {count} times; each question is asked once here.</source>
        <translation>كانت تسأل عدة مرات ({count})؛ ويُطرح كل سؤال هنا مرة.</translation>
    </message>
    <message>
        <source>It begins.</source>
        <translation>يبدأ الآن.</translation>
    </message>
    <message>
        <source>It can to {names}.</source>
        <translation>يستطيع إلى {names}.</translation>
    </message>
    <message>
        <source>It cannot be told whether the model is still the same, so its answer is not kept.</source>
        <translation>لا يمكن معرفة هل النموذج ما زال نفسه، فلا تُحفظ إجابته.</translation>
    </message>
    <message>
        <source>It cannot be used as it stands.</source>
        <translation>لا يمكن استخدامها كما هي.</translation>
    </message>
    <message>
        <source>It comes by its name: the input is called as the port is.</source>
        <translation>يرد باسمه: المدخل مسمى باسم المنفذ.</translation>
    </message>
    <message>
        <source>It compares two results; a branch compares one with fixed words.</source>
        <translation>تقارن نتيجتين؛ والتفرّع يقارن واحدة بكلمات ثابتة.</translation>
    </message>
    <message>
        <source>It costs {price} dollars for a million tokens, more than the {most} of the strategy.</source>
        <translation>يكلّف {price} دولارًا لكل مليون رمز، أكثر من {most} في الاستراتيجية.</translation>
    </message>
    <message>
        <source>It counts as one voter.</source>
        <translation>يُحسب صوتًا واحدًا.</translation>
    </message>
    <message>
        <source>It cut at {sign}; here the text is cut into lines.</source>
        <translation>كانت تقطع عند {sign}؛ وهنا يُقطع النص أسطرًا.</translation>
    </message>
    <message>
        <source>It cut by tokens; here the text is cut at empty lines.</source>
        <translation>كانت تقطع بالرموز؛ وهنا يُقطع النص عند الأسطر الفارغة.</translation>
    </message>
    <message>
        <source>It decided for each item of a list; here it decides once.</source>
        <translation>كانت تحسم لكل عنصر في قائمة؛ وهنا تحسم مرة.</translation>
    </message>
    <message>
        <source>It did not answer when it was last checked.</source>
        <translation>لم يُجب عند آخر فحص.</translation>
    </message>
    <message>
        <source>It did not answer.</source>
        <translation>لم يجب.</translation>
    </message>
    <message>
        <source>It does not run, and nothing that needs its result does.</source>
        <translation>لا تعمل، ولا يعمل ما يحتاج إلى نتيجتها.</translation>
    </message>
    <message>
        <source>It failed in an unforeseen way: {problem}.</source>
        <translation>فشلت على نحو غير متوقع: {problem}.</translation>
    </message>
    <message>
        <source>It failed so often that nobody asks it for now.</source>
        <translation>أخفق مرات كثيرة فلا يُسأل الآن.</translation>
    </message>
    <message>
        <source>It failed: {why}</source>
        <translation>أخفق: {why}</translation>
    </message>
    <message>
        <source>It fits into memory: about {need}, estimated.</source>
        <translation>تتّسع له الذاكرة: حوالي {need}، تقديرًا.</translation>
    </message>
    <message>
        <source>It fits into memory: {need}, measured here.</source>
        <translation>تتّسع له الذاكرة: {need}، مقيسة هنا.</translation>
    </message>
    <message>
        <source>It fits once idle models have gone: about {need}.</source>
        <translation>تتّسع له الذاكرة بعد خروج النماذج الخاملة: حوالي {need}.</translation>
    </message>
    <message>
        <source>It fits the memory that models may take.</source>
        <translation>تتّسع له الذاكرة المسموح بها للنماذج.</translation>
    </message>
    <message>
        <source>It gave no answer.</source>
        <translation>لم يُجب.</translation>
    </message>
    <message>
        <source>It goes from the disk and cannot be brought back.</source>
        <translation>تُحذف من القرص ولا يمكن استعادتها.</translation>
    </message>
    <message>
        <source>It goes on: wait again, or cancel it.</source>
        <translation>ما زالت جارية: انتظر من جديد، أو ألغها.</translation>
    </message>
    <message>
        <source>It had no prompt; the question stands there.</source>
        <translation>لم تكن لها مطالبة؛ والسؤال مكانها.</translation>
    </message>
    <message>
        <source>It has ended, or it belongs to another window.</source>
        <translation>انتهى، أو يخص نافذة أخرى.</translation>
    </message>
    <message>
        <source>It has no rules. Its constraints hold for every task all the same.</source>
        <translation>ليس لها قواعد. لكن قيودها تسري على كل مهمة.</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>ليس فيه أيٌّ منها.</translation>
    </message>
    <message>
        <source>It has {count} parameters, more than the {most} of the strategy.</source>
        <translation>لديه {count} من المعاملات، أكثر من {most} في الاستراتيجية.</translation>
    </message>
    <message>
        <source>It has {ours} parameters, the other has {theirs}.</source>
        <translation>لديه {ours} من المعاملات، وللآخر {theirs}.</translation>
    </message>
    <message>
        <source>It has {ours} parameters, {other} has {theirs}.</source>
        <translation>لديه {ours} من المعاملات، ولدى {other} {theirs}.</translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <translation>الموجود: {names}.</translation>
    </message>
    <message>
        <source>It holds until Forge ends.</source>
        <translation>يسري ذلك حتى ينتهي Forge.</translation>
    </message>
    <message>
        <source>It is a general model, not made for this alone.</source>
        <translation>هو نموذج عام، ولم يُصنع لهذا وحده.</translation>
    </message>
    <message>
        <source>It is a step of another kind.</source>
        <translation>هي خطوة من نوع آخر.</translation>
    </message>
    <message>
        <source>It is able, and comes after those that the rule names.</source>
        <translation>هو قادر، ويأتي بعد النماذج التي تسمّيها القاعدة.</translation>
    </message>
    <message>
        <source>It is from 0 to 1.</source>
        <translation>وهي بين 0 و1.</translation>
    </message>
    <message>
        <source>It is in memory already.</source>
        <translation>هو في الذاكرة بالفعل.</translation>
    </message>
    <message>
        <source>It is in memory and leaves it first.</source>
        <translation>هو في الذاكرة ويغادرها أولًا.</translation>
    </message>
    <message>
        <source>It is left as it is. Save under another name.</source>
        <translation>يبقى على حاله. احفظ باسم آخر.</translation>
    </message>
    <message>
        <source>It is loaded again when it is needed.</source>
        <translation>يُحمَّل من جديد عند الحاجة إليه.</translation>
    </message>
    <message>
        <source>It is made for this.</source>
        <translation>صُمم لهذا الغرض.</translation>
    </message>
    <message>
        <source>It is made for this. {summary}</source>
        <translation>صُمم لهذا الغرض. {summary}</translation>
    </message>
    <message>
        <source>It is not asked while this strategy is in use.</source>
        <translation>لا يُسأل ما دامت هذه الاستراتيجية مستخدمة.</translation>
    </message>
    <message>
        <source>It is not known for {abilities}.</source>
        <translation>ليس معروفًا بما يلي: {abilities}.</translation>
    </message>
    <message>
        <source>It is now part of the text of what it feeds.</source>
        <translation>صارت الآن جزءًا من نص ما تغذيه.</translation>
    </message>
    <message>
        <source>It is on this PC already</source>
        <translation>موجود على هذا الحاسوب أصلًا</translation>
    </message>
    <message>
        <source>It is on this PC.</source>
        <translation>موجود على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It is part of the step that it was wired to.</source>
        <translation>صارت جزءًا من الخطوة التي كانت موصولة إليها.</translation>
    </message>
    <message>
        <source>It is rated {score} ({source}).</source>
        <translation>تقييمه {score} ({source}).</translation>
    </message>
    <message>
        <source>It is rated {score}, {other} is rated {theirs}.</source>
        <translation>تقييمه {score}، وتقييم {other} {theirs}.</translation>
    </message>
    <message>
        <source>It is set in the settings ({name}).</source>
        <translation>محدَّد في الإعدادات ({name}).</translation>
    </message>
    <message>
        <source>It is slow here: {rate} tokens a second, less than one reads.</source>
        <translation>هو بطيء هنا: {rate} رمزًا في الثانية، أبطأ من القراءة.</translation>
    </message>
    <message>
        <source>It is sound.</source>
        <translation>هي سليمة.</translation>
    </message>
    <message>
        <source>It is the model of what it feeds.</source>
        <translation>هو نموذج ما يغذيه.</translation>
    </message>
    <message>
        <source>It is the one that asks.</source>
        <translation>هو النموذج السائل نفسه.</translation>
    </message>
    <message>
        <source>It is the only model that can.</source>
        <translation>هو النموذج الوحيد القادر على ذلك.</translation>
    </message>
    <message>
        <source>It is the only one that can be asked now; {count} others can do it as well.</source>
        <translation>هو الوحيد الذي يمكن سؤاله الآن؛ وعدد غيره ممن يستطيع ذلك {count}.</translation>
    </message>
    <message>
        <source>It is up to date.</source>
        <translation>هو محدَّث.</translation>
    </message>
    <message>
        <source>It may be overloaded or hang; restart what serves it.</source>
        <translation>ربما يكون مثقلًا أو عالقًا؛ أعد تشغيل ما يشغّله.</translation>
    </message>
    <message>
        <source>It may be overloaded; try again, or allow more in the settings (request_timeout).</source>
        <translation>ربما يكون مثقلًا؛ أعد المحاولة، أو اسمح بأكثر في الإعدادات (request_timeout).</translation>
    </message>
    <message>
        <source>It may be overloaded; try again, or restart it.</source>
        <translation>ربما يكون مثقلًا؛ أعد المحاولة أو أعد تشغيله.</translation>
    </message>
    <message>
        <source>It may have been cleared out of the history.</source>
        <translation>ربما أُزيلت من السجل.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted; refresh the library.</source>
        <translation>ربما نُقل أو حُذف؛ حدّث المكتبة.</translation>
    </message>
    <message>
        <source>It may have been stopped; Forge goes on as soon as it answers again.</source>
        <translation>ربما أُوقف؛ يتابع Forge حالما يجيب من جديد.</translation>
    </message>
    <message>
        <source>It must be 0 or more.</source>
        <translation>يجب أن يكون 0 أو أكثر.</translation>
    </message>
    <message>
        <source>It needs about {need}; what this PC has is not known.</source>
        <translation>يحتاج إلى حوالي {need}؛ وما في هذا الحاسوب غير معروف.</translation>
    </message>
    <message>
        <source>It pauses each time.</source>
        <translation>يتوقف مؤقتًا في كل مرة.</translation>
    </message>
    <message>
        <source>It runs on another computer, and the setting {name} is off.</source>
        <translation>يعمل على حاسوب آخر، والإعداد {name} متوقف.</translation>
    </message>
    <message>
        <source>It runs on another computer, and the strategy does not name it.</source>
        <translation>يعمل على حاسوب آخر، والاستراتيجية لا تسمّيه.</translation>
    </message>
    <message>
        <source>It runs on another computer, and the strategy keeps every text on this PC.</source>
        <translation>يعمل على حاسوب آخر، والاستراتيجية تُبقي كل نص على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It runs on another computer, as {other} does.</source>
        <translation>يعمل على حاسوب آخر، كما يفعل {other}.</translation>
    </message>
    <message>
        <source>It runs on another computer.</source>
        <translation>يعمل على حاسوب آخر.</translation>
    </message>
    <message>
        <source>It takes part in another way.</source>
        <translation>تشارك على نحو آخر.</translation>
    </message>
    <message>
        <source>It takes part in runs.</source>
        <translation>تشارك في التشغيل.</translation>
    </message>
    <message>
        <source>It takes the first in order, not the fastest.</source>
        <translation>تأخذ الأول بالترتيب، لا الأسرع.</translation>
    </message>
    <message>
        <source>It takes {need} of memory, more than the {most} of the strategy.</source>
        <translation>يحتاج إلى {need} من الذاكرة، أكثر من {most} في الاستراتيجية.</translation>
    </message>
    <message>
        <source>It takes {need} of memory.</source>
        <translation>يحتاج إلى {need} من الذاكرة.</translation>
    </message>
    <message>
        <source>It takes {need} of the {room} that models may take.</source>
        <translation>يشغل {need} من أصل {room} يجوز للنماذج شغلها.</translation>
    </message>
    <message>
        <source>It takes {need}, more than the {room} that models may take.</source>
        <translation>يحتاج إلى {need}، وهو أكثر من {room} المسموح بها للنماذج.</translation>
    </message>
    <message>
        <source>It takes {ours} of memory, {other} takes {theirs}.</source>
        <translation>يحتاج إلى {ours} من الذاكرة، ويحتاج {other} إلى {theirs}.</translation>
    </message>
    <message>
        <source>It took</source>
        <translation>استغرق فعلًا</translation>
    </message>
    <message>
        <source>It took {time}.</source>
        <translation>استغرق ذلك {time}.</translation>
    </message>
    <message>
        <source>It was asked for by its name.</source>
        <translation>طُلب باسمه.</translation>
    </message>
    <message>
        <source>It was asked to work again.</source>
        <translation>طُلب منها أن تعمل من جديد.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>أُلغيت.</translation>
    </message>
    <message>
        <source>It was decided before, or its run has ended.</source>
        <translation>اتُّخذ القرار من قبل، أو انتهى تشغيلها.</translation>
    </message>
    <message>
        <source>It was made by a newer Forge; update Forge.</source>
        <translation>أنشأه Forge أحدث؛ حدّث Forge.</translation>
    </message>
    <message>
        <source>It was made for {tokens} tokens, {wanted} are asked for.</source>
        <translation>صُنع لـ {tokens} رمزًا، والمطلوب {wanted}.</translation>
    </message>
    <message>
        <source>It was not asked: {model} had failed {count} times in a row.</source>
        <translation>لم يُسأل: فشل {model} عدة مرات متتالية: {count}.</translation>
    </message>
    <message>
        <source>It was not done after {seconds} s, its time limit.</source>
        <translation>لم تنتهِ بعد {seconds} ث، وهو حدها الزمني.</translation>
    </message>
    <message>
        <source>It was not sure enough, and no better model for {ability} is at hand.</source>
        <translation>لم يكن متأكدا بما يكفي، ولا يوجد نموذج أفضل لمهمة {ability}.</translation>
    </message>
    <message>
        <source>It was registered, and no backend offers it now.</source>
        <translation>سُجّل، ولا يقدّمه أي خادم الآن.</translation>
    </message>
    <message>
        <source>It was started paused.</source>
        <translation>بدأ متوقفًا مؤقتًا.</translation>
    </message>
    <message>
        <source>It was stopped from within.</source>
        <translation>أُوقفت من الداخل.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>It went on with the same models only; here all of them answer.</source>
        <translation>كانت تتابع بالنماذج نفسها فقط؛ وهنا تجيب كلها.</translation>
    </message>
    <message>
        <source>It went through several lists side by side; the others come whole.</source>
        <translation>كانت تمر بعدة قوائم معًا؛ وترد الأخرى كاملة.</translation>
    </message>
    <message>
        <source>It would wait for the task {task}, which is {status}.</source>
        <translation>ستنتظر المهمة {task}، وحالتها {status}.</translation>
    </message>
    <message>
        <source>It writes about {rate} tokens a second, estimated.</source>
        <translation>يكتب حوالي {rate} رمزًا في الثانية، تقديرًا.</translation>
    </message>
    <message>
        <source>It writes more slowly than one reads.</source>
        <translation>يكتب أبطأ مما يُقرأ.</translation>
    </message>
    <message>
        <source>It writes {ours} tokens a second, {other} writes {theirs}.</source>
        <translation>يكتب {ours} رمزًا في الثانية، ويكتب {other} {theirs}.</translation>
    </message>
    <message>
        <source>It writes {rate} tokens a second, measured here.</source>
        <translation>يكتب {rate} رمزًا في الثانية، مقيسة هنا.</translation>
    </message>
    <message>
        <source>Item {number} of {total}: {reason}</source>
        <translation>العنصر {number} من {total}: {reason}</translation>
    </message>
    <message>
        <source>Item {number} of {total}: {reason} {count} are done and kept.</source>
        <translation>العنصر {number} من {total}: {reason} المكتمل المحفوظ: {count}.</translation>
    </message>
    <message>
        <source>Item {number} of {total}: {reason} {count} is done and kept.</source>
        <translation>العنصر {number} من {total}: {reason} اكتمل {count} وحُفظ.</translation>
    </message>
    <message>
        <source>Its answer is no longer in the cache.</source>
        <translation>لم تعد إجابتها في التخزين المؤقت.</translation>
    </message>
    <message>
        <source>Its answer may differ each time, so it is not kept; a seed, temperature 0 or the step&apos;s cache setting changes that.</source>
        <translation>قد تختلف إجابتها كل مرة فلا تُحفظ؛ ويغيّر ذلك بذرةٌ أو درجة حرارة 0 أو إعداد التخزين المؤقت للخطوة.</translation>
    </message>
    <message>
        <source>Its answer was kept for {duration}, and that is over.</source>
        <translation>حُفظت إجابتها {duration}، وانقضت المدة.</translation>
    </message>
    <message>
        <source>Its author can say more.</source>
        <translation>يعرف مؤلفها المزيد.</translation>
    </message>
    <message>
        <source>Its backend lists it.</source>
        <translation>تذكرها الخدمة التي تقدمه.</translation>
    </message>
    <message>
        <source>Its backend tells nothing about it.</source>
        <translation>الخلفية التي تخدمه لا تذكر عنه شيئًا.</translation>
    </message>
    <message>
        <source>Its breakpoint is off.</source>
        <translation>نقطة توقفها غير مفعّلة.</translation>
    </message>
    <message>
        <source>Its chat template has a place for it.</source>
        <translation>في قالب محادثته موضع لها.</translation>
    </message>
    <message>
        <source>Its condition is not asked.</source>
        <translation>لا يُسأل شرطها.</translation>
    </message>
    <message>
        <source>Its confidence of {confidence} is below the {threshold} that were asked for.</source>
        <translation>ثقته {confidence} دون الحد المطلوب {threshold}.</translation>
    </message>
    <message>
        <source>Its confidence of {confidence} reaches the {threshold} that were asked for.</source>
        <translation>بلغت ثقته {confidence} الحد المطلوب {threshold}.</translation>
    </message>
    <message>
        <source>Its context has {tokens} tokens, fewer than the {least} of the strategy.</source>
        <translation>سياقه {tokens} رمزًا، أقل من {least} في الاستراتيجية.</translation>
    </message>
    <message>
        <source>Its conversation goes on as one text, without roles.</source>
        <translation>تمضي محادثتها نصًا واحدًا بلا أدوار.</translation>
    </message>
    <message>
        <source>Its example answers stand in the prompt, without roles.</source>
        <translation>إجاباتها النموذجية في المطالبة، بلا أدوار.</translation>
    </message>
    <message>
        <source>Its files take {size}, more than the {most} of the strategy.</source>
        <translation>ملفاته تشغل {size}، أكثر من {most} في الاستراتيجية.</translation>
    </message>
    <message>
        <source>Its input</source>
        <translation>مدخله</translation>
    </message>
    <message>
        <source>Its inputs or settings are no plain data, so its answer is not kept.</source>
        <translation>مداخلها أو إعداداتها ليست بيانات بسيطة، فلا تُحفظ إجابتها.</translation>
    </message>
    <message>
        <source>Its messages are one text, without roles.</source>
        <translation>رسائلها نص واحد بلا أدوار.</translation>
    </message>
    <message>
        <source>Its model</source>
        <translation>نموذجها</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>اسمها</translation>
    </message>
    <message>
        <source>Its publisher names this among its uses.</source>
        <translation>يذكر ناشره هذا ضمن استعمالاته.</translation>
    </message>
    <message>
        <source>Its result is no JSON, so it cannot be kept ({problem}).</source>
        <translation>نتيجتها ليست JSON فلا يمكن حفظها ({problem}).</translation>
    </message>
    <message>
        <source>Its results are in their own file.</source>
        <translation>نتائجها في ملف خاص بها.</translation>
    </message>
    <message>
        <source>Its role ({name}) is not kept.</source>
        <translation>لا يُحفظ دورها ({name}).</translation>
    </message>
    <message>
        <source>Its rows stand in the steps that use them.</source>
        <translation>صفوفها في الخطوات التي تستخدمها.</translation>
    </message>
    <message>
        <source>Its scores are texts; they are not drawn.</source>
        <translation>درجاتها نصوص؛ ولا تُرسم.</translation>
    </message>
    <message>
        <source>Its settings were changed.</source>
        <translation>غُيّرت إعداداتها.</translation>
    </message>
    <message>
        <source>Its size is not known.</source>
        <translation>حجمه غير معروف.</translation>
    </message>
    <message>
        <source>Its template, parameters or licence are newer.</source>
        <translation>قالبه أو معاملاته أو رخصته أحدث.</translation>
    </message>
    <message>
        <source>Its tools are not called.</source>
        <translation>لا تُستدعى أدواتها.</translation>
    </message>
    <message>
        <source>Its values make more than {most} combinations; not all are tried.</source>
        <translation>تعطي قيمها أكثر من {most} تركيبة؛ ولا تُجرَّب كلها.</translation>
    </message>
    <message>
        <source>Its values stand in the steps that use them.</source>
        <translation>قيمها في الخطوات التي تستخدمها.</translation>
    </message>
    <message>
        <source>Its weight is {weight}, its confidence {confidence}.</source>
        <translation>وزنه {weight} وثقته {confidence}.</translation>
    </message>
    <message>
        <source>Its weight is {weight}; it told no confidence.</source>
        <translation>وزنه {weight}؛ ولم يذكر ثقته.</translation>
    </message>
    <message>
        <source>Its yes or no goes into a text; in Forge only branches compare.</source>
        <translation>تذهب نعمها أو لاها إلى نص؛ وفي Forge لا يقارن إلا التفرّع.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>مخطط JSON</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>ملفات JSON</translation>
    </message>
    <message>
        <source>JSON from the text of a page</source>
        <translation>JSON من نص صفحة</translation>
    </message>
    <message>
        <source>JSON kept</source>
        <translation>JSON صالح</translation>
    </message>
    <message>
        <source>JSON list</source>
        <translation>قائمة JSON</translation>
    </message>
    <message>
        <source>JSON mode</source>
        <translation>وضع JSON</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>ضم</translation>
    </message>
    <message>
        <source>Joined a text that was written in pieces.</source>
        <translation>وُصل نص كُتب مقطّعًا.</translation>
    </message>
    <message>
        <source>Joined {count} texts that were written in pieces.</source>
        <translation>وُصلت نصوص كُتبت مقطّعة: {count}.</translation>
    </message>
    <message>
        <source>Judges texts by a policy that you write.</source>
        <translation>يحكم على النصوص وفق سياسة تكتبها أنت.</translation>
    </message>
    <message>
        <source>Judges whether a text is harmful, more exactly.</source>
        <translation>يحكم هل النص ضار، بدقة أعلى.</translation>
    </message>
    <message>
        <source>Judges whether a text is harmful.</source>
        <translation>يحكم هل النص ضار.</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>KV cache {packing}</source>
        <translation>ذاكرة KV ⁨{packing}⁩</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message>
        <source>Keep {model} in memory</source>
        <translation>إبقاء {model} في الذاكرة</translation>
    </message>
    <message>
        <source>Keeps a JSON Schema</source>
        <translation>يلتزم بمخطط JSON</translation>
    </message>
    <message>
        <source>Keeps it in your own folder; what ships with Forge stays.</source>
        <translation>يحفظها في مجلدك؛ وما يأتي مع Forge يبقى.</translation>
    </message>
    <message>
        <source>Kept a backslash that was not doubled.</source>
        <translation>أُبقيت شرطة عكسية غير مضاعفة.</translation>
    </message>
    <message>
        <source>Kept a call as text.</source>
        <translation>أُبقي استدعاء نصًا.</translation>
    </message>
    <message>
        <source>Kept a number or word that may be cut off.</source>
        <translation>أُبقي عدد أو كلمة ربما قُطعا.</translation>
    </message>
    <message>
        <source>Kept an unescaped line break or tab inside a text.</source>
        <translation>أُبقي داخل نص فاصل أسطر أو جدولة بلا تهريب.</translation>
    </message>
    <message>
        <source>Kept an unescaped quote inside a text.</source>
        <translation>أُبقيت داخل نص علامة اقتباس بلا تهريب.</translation>
    </message>
    <message>
        <source>Kept an unescaped quote that could as well end a text.</source>
        <translation>أُبقيت علامة اقتباس بلا تهريب قد تنهي نصًا كذلك.</translation>
    </message>
    <message>
        <source>Kept answers</source>
        <translation>الإجابات المحفوظة</translation>
    </message>
    <message>
        <source>Kept chats</source>
        <translation>المحادثات المحفوظة</translation>
    </message>
    <message>
        <source>Kept its JSON Schema</source>
        <translation>التزم بمخطط JSON</translation>
    </message>
    <message>
        <source>Kept runs</source>
        <translation>عمليات التشغيل المحفوظة</translation>
    </message>
    <message>
        <source>Kept the last of the values of {count} keys that stood twice.</source>
        <translation>أُبقيت آخر قيم مفاتيح مكررة: {count}.</translation>
    </message>
    <message>
        <source>Kept the last of two values of one key.</source>
        <translation>أُبقيت آخر قيمتين لمفتاح واحد.</translation>
    </message>
    <message>
        <source>Kept {count} backslashes that were not doubled.</source>
        <translation>أُبقيت شرطات عكسية غير مضاعفة: {count}.</translation>
    </message>
    <message>
        <source>Kept {count} calls as text.</source>
        <translation>أُبقيت استدعاءات نصًا: {count}.</translation>
    </message>
    <message>
        <source>Kept {count} unescaped line breaks or tabs inside texts.</source>
        <translation>أُبقيت داخل النصوص فواصل أسطر أو جدولات بلا تهريب: {count}.</translation>
    </message>
    <message>
        <source>Kept {count} unescaped quotes inside texts.</source>
        <translation>أُبقيت داخل النصوص علامات اقتباس بلا تهريب: {count}.</translation>
    </message>
    <message>
        <source>Kept {count} unescaped quotes that could as well end a text.</source>
        <translation>أُبقيت علامات اقتباس بلا تهريب قد تنهي نصًا كذلك: {count}.</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>المفتاح ⁨{key}⁩</translation>
    </message>
    <message>
        <source>Keys and values a layer</source>
        <translation>المفاتيح والقيم لكل طبقة</translation>
    </message>
    <message>
        <source>Keys as rows: name, kind, whether it must be there</source>
        <translation>المفاتيح كصفوف: الاسم، والنوع، وهل هو لازم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>نوع المهمة</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>نوع القيمة</translation>
    </message>
    <message>
        <source>Kind of {key}</source>
        <translation>نوع ⁨{key}⁩</translation>
    </message>
    <message>
        <source>Knows nothing and can not talk: it does only the documented kinds, in wordings close to the documented ones, in English, on short texts; everything else gets one fixed refusal. Everyday words are copied less well than names and codes: changing their case or order may swap one for another. Check what matters.</source>
        <translation>لا يعرف شيئًا ولا يحاور: يؤدي الأنواع الموثقة فقط، بصياغات قريبة من الموثقة، بالإنجليزية، على نصوص قصيرة؛ وما عدا ذلك يلقى اعتذارًا ثابتًا واحدًا. ينسخ الكلمات اليومية أقل إتقانًا من الأسماء والرموز: فقد يبدل كلمة بأخرى عند تغيير حالة أحرفها أو ترتيبها. تحقق مما يهم.</translation>
    </message>
    <message>
        <source>Korean and English with a long context; for research only.</source>
        <translation>الكورية والإنجليزية مع سياق طويل؛ للبحث فقط.</translation>
    </message>
    <message>
        <source>LM Studio&apos;s folder</source>
        <translation>مجلد LM Studio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>الحجم الأقصى</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>آخر قيمة</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Layers look back</source>
        <translation>مدى نظر الطبقات إلى الوراء</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>تعلّم</translation>
    </message>
    <message>
        <source>Learns from a few texts of yours how you write, rewrites another text that way, and checks that nothing was lost. Suits models of 7B and more. Give two or three samples of yours and the text.</source>
        <translation>يتعلم من بضعة نصوص لك كيف تكتب، ويعيد كتابة نص آخر على نحوها، ويتحقق من أن شيئًا لم يضع. يناسب نماذج 7B فأكثر. أعطِ عينتين أو ثلاثًا من كتابتك والنص.</translation>
    </message>
    <message>
        <source>Least share</source>
        <translation>أدنى حصة</translation>
    </message>
    <message>
        <source>Leave it (Escape)</source>
        <translation>تركه (Escape)</translation>
    </message>
    <message>
        <source>Leave it as it was.</source>
        <translation>اتركه كما كان.</translation>
    </message>
    <message>
        <source>Leave it out instead.</source>
        <translation>اتركه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Leave it out of its own chain.</source>
        <translation>استبعده من سلسلته.</translation>
    </message>
    <message>
        <source>Leave it out; it would be ignored.</source>
        <translation>اتركه؛ فسيُتجاهل.</translation>
    </message>
    <message>
        <source>Leave {setting} to the model</source>
        <translation>ترك {setting} للنموذج</translation>
    </message>
    <message>
        <source>Left edges</source>
        <translation>الحواف اليسرى</translation>
    </message>
    <message>
        <source>Left out a closing bracket that came too early.</source>
        <translation>أُسقط قوس إغلاق جاء مبكرًا.</translation>
    </message>
    <message>
        <source>Left out a closing bracket too many.</source>
        <translation>أُسقط قوس إغلاق زائد.</translation>
    </message>
    <message>
        <source>Left out a colon too many.</source>
        <translation>أُسقطت نقطتان رأسيتان زائدتان.</translation>
    </message>
    <message>
        <source>Left out a comma too many.</source>
        <translation>أُسقطت فاصلة زائدة.</translation>
    </message>
    <message>
        <source>Left out a comment.</source>
        <translation>أُسقط تعليق.</translation>
    </message>
    <message>
        <source>Left out a key that was cut off.</source>
        <translation>أُسقط مفتاح مقطوع.</translation>
    </message>
    <message>
        <source>Left out a piece that fits nowhere.</source>
        <translation>أُسقطت قطعة لا موضع لها.</translation>
    </message>
    <message>
        <source>Left out a quote too many.</source>
        <translation>أُسقطت علامة اقتباس زائدة.</translation>
    </message>
    <message>
        <source>Left out a remark behind a value.</source>
        <translation>أُسقطت ملاحظة بعد قيمة.</translation>
    </message>
    <message>
        <source>Left out a spelled-out line break between values.</source>
        <translation>أُسقط فاصل أسطر مكتوب بين القيم.</translation>
    </message>
    <message>
        <source>Left out an ellipsis.</source>
        <translation>أُسقطت علامة حذف.</translation>
    </message>
    <message>
        <source>Left out an invisible sign.</source>
        <translation>أُسقط رمز غير مرئي.</translation>
    </message>
    <message>
        <source>Left out the model&apos;s thinking.</source>
        <translation>أُسقط تفكير النموذج.</translation>
    </message>
    <message>
        <source>Left out the text around the JSON.</source>
        <translation>أُسقط النص المحيط بـ JSON.</translation>
    </message>
    <message>
        <source>Left out without such a published score: {models}.</source>
        <translation>استُبعد لعدم وجود نتيجة منشورة كهذه: {models}.</translation>
    </message>
    <message>
        <source>Left out {count} closing brackets that came too early.</source>
        <translation>أُسقطت أقواس إغلاق جاءت مبكرًا: {count}.</translation>
    </message>
    <message>
        <source>Left out {count} closing brackets too many.</source>
        <translation>أُسقطت أقواس إغلاق زائدة: {count}.</translation>
    </message>
    <message>
        <source>Left out {count} colons too many.</source>
        <translation>أُسقطت نقاط رأسية زائدة: {count}.</translation>
    </message>
    <message>
        <source>Left out {count} commas too many.</source>
        <translation>أُسقطت فواصل زائدة: {count}.</translation>
    </message>
    <message>
        <source>Left out {count} comments.</source>
        <translation>أُسقطت تعليقات: {count}.</translation>
    </message>
    <message>
        <source>Left out {count} ellipses.</source>
        <translation>أُسقطت علامات حذف: {count}.</translation>
    </message>
    <message>
        <source>Left out {count} invisible signs.</source>
        <translation>أُسقطت رموز غير مرئية: {count}.</translation>
    </message>
    <message>
        <source>Left out {count} pieces that fit nowhere.</source>
        <translation>أُسقطت قطع لا موضع لها: {count}.</translation>
    </message>
    <message>
        <source>Left out {count} quotes too many.</source>
        <translation>أُسقطت علامات اقتباس زائدة: {count}.</translation>
    </message>
    <message>
        <source>Left out {count} remarks behind a value.</source>
        <translation>أُسقطت ملاحظات بعد قيمة: {count}.</translation>
    </message>
    <message>
        <source>Left out {count} spelled-out line breaks between values.</source>
        <translation>أُسقطت فواصل أسطر مكتوبة بين القيم: {count}.</translation>
    </message>
    <message>
        <source>Left out: what comes in first goes on as it is.</source>
        <translation>مستبعدة: ما يرد إليها أولًا يمر كما هو.</translation>
    </message>
    <message>
        <source>Left to Forge</source>
        <translation>متروك لـ Forge</translation>
    </message>
    <message>
        <source>Let air to it and clean its fans; fewer models at a time make less heat.</source>
        <translation>وفّر له التهوية ونظّف مراوحه؛ عدد أقل من النماذج في الوقت نفسه يولّد حرارة أقل.</translation>
    </message>
    <message>
        <source>Let one held step work</source>
        <translation>السماح لخطوة محتجزة واحدة بالعمل</translation>
    </message>
    <message>
        <source>Let the tasks go on</source>
        <translation>دع المهام تتابع</translation>
    </message>
    <message>
        <source>Let this step run again</source>
        <translation>السماح لهذه الخطوة بالعمل من جديد</translation>
    </message>
    <message>
        <source>Let this step work</source>
        <translation>السماح لهذه الخطوة بالعمل</translation>
    </message>
    <message>
        <source>Let {model} go</source>
        <translation>السماح بإخراج {model}</translation>
    </message>
    <message>
        <source>Letters, digits, dots and hyphens; after a colon a tag, such as mine:v2.</source>
        <translation>حروف وأرقام ونقاط وشرطات؛ وبعد نقطتين رأسيتين وسم، مثل mine:v2.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>المكسب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light or dark.</source>
        <translation>فاتح أو داكن.</translation>
    </message>
    <message>
        <source>Line 1: a JSON Schema is an object in braces.</source>
        <translation>السطر 1: مخطط JSON كائن بين قوسين معقوفين.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>السطر {line}</translation>
    </message>
    <message>
        <source>Line {line} of the Modelfile cannot be used: {reason}</source>
        <translation>لا يمكن استخدام السطر {line} من Modelfile: {reason}</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>السطر {line}، العمود {column}</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason}</source>
        <translation>السطر {line}، العمود {column}: {reason}</translation>
    </message>
    <message>
        <source>Line {line}: this is not JSON yet ({why}).</source>
        <translation>السطر {line}: ليس هذا JSON بعد (⁨{why}⁩).</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>السطر {line}: {sentence}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>تحميل</translation>
    </message>
    <message>
        <source>Load {model}</source>
        <translation>تحميل ⁨{model}⁩</translation>
    </message>
    <message>
        <source>Load {percent}</source>
        <translation>تحميل {percent}</translation>
    </message>
    <message>
        <source>Loaded now</source>
        <translation>محمَّل الآن</translation>
    </message>
    <message>
        <source>Loaded now, {size}</source>
        <translation>محمَّل الآن، {size}</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>يجري التحميل</translation>
    </message>
    <message>
        <source>Loading took {time}.</source>
        <translation>استغرق التحميل {time}.</translation>
    </message>
    <message>
        <source>Loading {model}</source>
        <translation>يجري تحميل ⁨{model}⁩</translation>
    </message>
    <message>
        <source>Loading {model} {percent}</source>
        <translation>يجري تحميل ⁨{model}⁩ {percent}</translation>
    </message>
    <message>
        <source>Loading {percent}</source>
        <translation>يجري التحميل {percent}</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>التحميلات</translation>
    </message>
    <message>
        <source>Loads the model and asks it for up to a minute</source>
        <translation>يحمّل النموذج ويسأله حتى دقيقة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Long texts at little memory: mostly state space layers.</source>
        <translation>نصوص طويلة بذاكرة قليلة: معظمه طبقات فضاء الحالة.</translation>
    </message>
    <message>
        <source>Long texts in many languages on one mid-size GPU.</source>
        <translation>نصوص طويلة بلغات كثيرة على بطاقة رسومات متوسطة واحدة.</translation>
    </message>
    <message>
        <source>Long texts: models that read 128,000 tokens and more first, and a search model.</source>
        <translation>نصوص طويلة: النماذج التي تقرأ 128,000 رمز وأكثر أولًا، ونموذج للبحث.</translation>
    </message>
    <message>
        <source>Longest message</source>
        <translation>أطول رسالة</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث من جديد</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>ما يُنظر فيه</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>انظر إليه</translation>
    </message>
    <message>
        <source>Look at it as text.</source>
        <translation>اعرضها كنص.</translation>
    </message>
    <message>
        <source>Look at pictures</source>
        <translation>النظر إلى الصور</translation>
    </message>
    <message>
        <source>Look at the billing page of the account there.</source>
        <translation>انظر في صفحة الفوترة للحساب هناك.</translation>
    </message>
    <message>
        <source>Look at the model, or choose another.</source>
        <translation>افحص النموذج، أو اختر غيره.</translation>
    </message>
    <message>
        <source>Look at the steps before this one.</source>
        <translation>افحص الخطوات التي قبل هذه.</translation>
    </message>
    <message>
        <source>Look at the votes, ask other models, or ask for a smaller quorum or share.</source>
        <translation>انظر إلى الأصوات، أو اسأل نماذج أخرى، أو اطلب نصابًا أو حصة أصغر.</translation>
    </message>
    <message>
        <source>Look at this model</source>
        <translation>انظر إلى هذا النموذج</translation>
    </message>
    <message>
        <source>Look at what they ran into.</source>
        <translation>انظر إلى ما اعترضها.</translation>
    </message>
    <message>
        <source>Look at {model}</source>
        <translation>انظر إلى {model}</translation>
    </message>
    <message>
        <source>Look for Ollama on this PC.</source>
        <translation>البحث عن Ollama في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Look for an update</source>
        <translation>البحث عن تحديث</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>البحث عن النماذج من جديد</translation>
    </message>
    <message>
        <source>Look for models again (Ctrl+R)</source>
        <translation>البحث عن النماذج من جديد (Ctrl+R)</translation>
    </message>
    <message>
        <source>Look for models again.</source>
        <translation>ابحث عن النماذج من جديد.</translation>
    </message>
    <message>
        <source>Look for updates</source>
        <translation>البحث عن تحديثات</translation>
    </message>
    <message>
        <source>Look whether Ollama still runs, then try again.</source>
        <translation>تحقق من أن Ollama ما زال يعمل، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Look whether it still runs, then try again.</source>
        <translation>تحقق من أنه ما زال يعمل، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>يجري البحث عن نماذج</translation>
    </message>
    <message>
        <source>Looking for models ...</source>
        <translation>يجري البحث عن نماذج ...</translation>
    </message>
    <message>
        <source>Looking for models on this PC.</source>
        <translation>يجري البحث عن نماذج في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Looks at pictures and short videos on small machines.</source>
        <translation>ينظر في الصور ومقاطع الفيديو القصيرة على الأجهزة الصغيرة.</translation>
    </message>
    <message>
        <source>Looks at what it is made of</source>
        <translation>ينظر مما يُصنع</translation>
    </message>
    <message>
        <source>Lost {model}</source>
        <translation>فُقد ⁨{model}⁩</translation>
    </message>
    <message>
        <source>Lower: only so many of the likeliest words are chosen from. Higher: more of them; 0: all.</source>
        <translation>أدنى: يُختار من عدد قليل من الكلمات الأرجح. أعلى: من عدد أكبر؛ 0: منها كلها.</translation>
    </message>
    <message>
        <source>Lower: only the likeliest words that make up this share are chosen from. Higher: rare words too.</source>
        <translation>أدنى: يُختار فقط من الكلمات الأرجح التي تبلغ هذه النسبة. أعلى: من الكلمات النادرة أيضًا.</translation>
    </message>
    <message>
        <source>Lowest level shown</source>
        <translation>أدنى مستوى معروض</translation>
    </message>
    <message>
        <source>Made a list of {count} values that stood side by side.</source>
        <translation>جُعلت قيم متجاورة قائمة: {count}.</translation>
    </message>
    <message>
        <source>Made for 23 languages, larger.</source>
        <translation>مُعدّ لـ 23 لغة، أكبر حجمًا.</translation>
    </message>
    <message>
        <source>Made for 23 languages.</source>
        <translation>مُعدّ لـ 23 لغة.</translation>
    </message>
    <message>
        <source>Made for phones and laptops: works like a model of 4 billion parameters.</source>
        <translation>مُعدّ للهواتف والحواسيب المحمولة: يعمل كنموذج بأربعة مليارات معامل.</translation>
    </message>
    <message>
        <source>Made for phones: works like a model of 2 billion parameters.</source>
        <translation>مُعدّ للهواتف: يعمل كنموذج بملياري معامل.</translation>
    </message>
    <message>
        <source>Made of what {found} of {asked} trajectories found.</source>
        <translation>مما وجدته مسارات التفكير: {found} من {asked}.</translation>
    </message>
    <message>
        <source>Made of {path}</source>
        <translation>مصنوع من {path}</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>أغلبية</translation>
    </message>
    <message>
        <source>Majority voting</source>
        <translation>تصويت الأغلبية</translation>
    </message>
    <message>
        <source>Make a new model of it</source>
        <translation>صنع نموذج جديد منه</translation>
    </message>
    <message>
        <source>Make a sub-pipeline</source>
        <translation>إنشاء خط معالجة فرعي</translation>
    </message>
    <message>
        <source>Make a sub-pipeline of the selected steps</source>
        <translation>إنشاء خط معالجة فرعي من الخطوات المحددة</translation>
    </message>
    <message>
        <source>Make from an example</source>
        <translation>إنشاء من مثال</translation>
    </message>
    <message>
        <source>Make it smaller first.</source>
        <translation>صغّرها أولًا.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>صغّرها.</translation>
    </message>
    <message>
        <source>Make the schema</source>
        <translation>إنشاء المخطط</translation>
    </message>
    <message>
        <source>Makes a short name out of a few words and writes a one-line Python function of that name.</source>
        <translation>يصنع اسمًا قصيرًا من بضع كلمات ويكتب دالة Python من سطر واحد بذلك الاسم.</translation>
    </message>
    <message>
        <source>Makes minutes of what was said in a meeting: who decided what, who does what by when, what is open. Takes models of 7B and more with a context as long as the transcript. Give the transcript, names before what they say.</source>
        <translation>يصنع محضرًا مما قيل في اجتماع: من قرر ماذا، ومن يفعل ماذا ومتى، وما بقي مفتوحًا. يناسب نماذج 7B فأكثر بسياق يسع النص كله. أعطِ النص والأسماء قبل الأقوال.</translation>
    </message>
    <message>
        <source>Makes one result of several: together, the first, or the most frequent.</source>
        <translation>تجعل من عدة نتائج نتيجة واحدة: معًا، أو الأولى، أو الأكثر تكرارًا.</translation>
    </message>
    <message>
        <source>Makes one text of a list.</source>
        <translation>تجعل من قائمة نصًا واحدًا.</translation>
    </message>
    <message>
        <source>Makes questions with four choices from a text, answers them itself without the key, and keeps both so that you see which questions are unclear. Models of 7B and more. Give the text and the number of questions.</source>
        <translation>يصنع من نص أسئلة بأربعة خيارات ويجيب عنها بنفسه دون المفتاح ويحتفظ بالاثنين لترى أي الأسئلة غير واضح. نماذج 7B فأكثر. أعطِ النص وعدد الأسئلة.</translation>
    </message>
    <message>
        <source>Makes training or test examples for a model: thinks up different situations, writes a question and a good answer to each, and gives JSONL. Take the best model that fits; higher temperature gives more variety. Give topic, number and the kind of answer.</source>
        <translation>يصنع أمثلة تدريب أو اختبار لنموذج: يبتكر مواقف مختلفة ويكتب لكل منها سؤالًا وإجابة جيدة ويعطي JSONL. خذ أفضل نموذج يتسع له جهازك؛ والحرارة الأعلى تزيد التنوع. أعطِ الموضوع والعدد ونوع الإجابة.</translation>
    </message>
    <message>
        <source>Making a model</source>
        <translation>يُصنع نموذج</translation>
    </message>
    <message>
        <source>Making {model}</source>
        <translation>يُصنع {model}</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>إدارة</translation>
    </message>
    <message>
        <source>Manage this model</source>
        <translation>إدارة هذا النموذج</translation>
    </message>
    <message>
        <source>Many languages, tables and JSON; a dependable all-rounder for its size.</source>
        <translation>لغات كثيرة وجداول وJSON؛ نموذج متعدد الأغراض يُعتمد عليه قياسًا بحجمه.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>لكل عنصر</translation>
    </message>
    <message>
        <source>Map of the pipeline</source>
        <translation>خريطة خط المعالجة</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Matches a pattern</source>
        <translation>يطابق نمطًا</translation>
    </message>
    <message>
        <source>Math</source>
        <translation>الرياضيات</translation>
    </message>
    <message>
        <source>Mathematics and science in English; short context.</source>
        <translation>رياضيات وعلوم بالإنجليزية؛ سياق قصير.</translation>
    </message>
    <message>
        <source>Mathematics and science.</source>
        <translation>رياضيات وعلوم.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>يمكن تركه</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Meaning, by {model}</source>
        <translation>المعنى، بواسطة {model}</translation>
    </message>
    <message>
        <source>Means nearly the same</source>
        <translation>يعني الشيء نفسه تقريبًا</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>Measure a model that runs on this PC.</source>
        <translation>قِس نموذجًا يعمل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Measure it again.</source>
        <translation>قِسه من جديد.</translation>
    </message>
    <message>
        <source>Measure it once: then its speed and memory are known.</source>
        <translation>قِسه مرة واحدة: عندها تُعرف سرعته وذاكرته.</translation>
    </message>
    <message>
        <source>Measured by what serves the model, in its last answer here.</source>
        <translation>قاسه ما يخدم النموذج في آخر جواب له هنا.</translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation>مقيس هنا</translation>
    </message>
    <message>
        <source>Measured on this PC.</source>
        <translation>مقيس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Measured {date}</source>
        <translation>قيس في {date}</translation>
    </message>
    <message>
        <source>Medical texts and pictures, for research.</source>
        <translation>نصوص وصور طبية، للبحث.</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Memory against context</source>
        <translation>الذاكرة حسب السياق</translation>
    </message>
    <message>
        <source>Memory at most</source>
        <translation>أقصى ذاكرة</translation>
    </message>
    <message>
        <source>Memory for models</source>
        <translation>ذاكرة النماذج</translation>
    </message>
    <message>
        <source>Memory is being looked at</source>
        <translation>يجري النظر في الذاكرة</translation>
    </message>
    <message>
        <source>Memory is nearly full: {used} of {total}.</source>
        <translation>الذاكرة ممتلئة تقريبًا: {used} من {total}.</translation>
    </message>
    <message>
        <source>Memory often ran out then. Try again, or choose a smaller model or a shorter context.</source>
        <translation>كثيرًا ما تكون الذاكرة قد نفدت. أعد المحاولة، أو اختر نموذجًا أصغر أو سياقًا أقصر.</translation>
    </message>
    <message>
        <source>Memory over time: {facts}</source>
        <translation>الذاكرة عبر الزمن: {facts}</translation>
    </message>
    <message>
        <source>Memory, part by part</source>
        <translation>الذاكرة، جزءًا جزءًا</translation>
    </message>
    <message>
        <source>Memory: estimated.</source>
        <translation>الذاكرة: مقدَّرة.</translation>
    </message>
    <message>
        <source>Memory: measured by what serves the model.</source>
        <translation>الذاكرة: قاسها ما يخدم النموذج.</translation>
    </message>
    <message>
        <source>Memory: measured here.</source>
        <translation>الذاكرة: مقيسة هنا.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Mend it, then save again.</source>
        <translation>أصلحها، ثم احفظ من جديد.</translation>
    </message>
    <message>
        <source>Mend the file, or take it away: {path}</source>
        <translation>أصلح الملف أو أزِله: {path}</translation>
    </message>
    <message>
        <source>Mend the file; docs/catalogue.md says what goes into it.</source>
        <translation>أصلح الملف؛ يذكر docs/catalogue.md ما يوضع فيه.</translation>
    </message>
    <message>
        <source>Mend the schema.</source>
        <translation>أصلح المخطط.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Messages come in as one text, without roles.</source>
        <translation>ترد الرسائل نصًا واحدًا بلا أدوار.</translation>
    </message>
    <message>
        <source>Middles</source>
        <translation>المراكز رأسيًا</translation>
    </message>
    <message>
        <source>Min P</source>
        <translation>Min P</translation>
    </message>
    <message>
        <source>Mini monitor</source>
        <translation>المراقب المصغّر</translation>
    </message>
    <message>
        <source>Minutes from a transcript</source>
        <translation>محضر من نص اجتماع</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Model for chat</source>
        <translation>نموذج المحادثة</translation>
    </message>
    <message>
        <source>Model for code</source>
        <translation>نموذج الشيفرة</translation>
    </message>
    <message>
        <source>Model for pictures</source>
        <translation>نموذج الصور</translation>
    </message>
    <message>
        <source>Model of all</source>
        <translation>نموذج الكل</translation>
    </message>
    <message>
        <source>Model shoot-out</source>
        <translation>مواجهة النماذج</translation>
    </message>
    <message>
        <source>Model step</source>
        <translation>خطوة نموذج</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>النموذج: {name}</translation>
    </message>
    <message>
        <source>Modelfile</source>
        <translation>Modelfile</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Models and servers</source>
        <translation>النماذج والخوادم</translation>
    </message>
    <message>
        <source>Models are not swapped while work goes on: that is switched off.</source>
        <translation>لا تُبدَّل النماذج أثناء العمل: ذلك متوقف.</translation>
    </message>
    <message>
        <source>Models at the same time</source>
        <translation>النماذج في الوقت نفسه</translation>
    </message>
    <message>
        <source>Models call no tools in a pipeline.</source>
        <translation>لا تستدعي النماذج أدوات في خط معالجة.</translation>
    </message>
    <message>
        <source>Models in memory</source>
        <translation>النماذج في الذاكرة</translation>
    </message>
    <message>
        <source>Models in these folders are used where they are; nothing is copied.</source>
        <translation>تُستخدم النماذج في هذه المجلدات من مكانها؛ ولا يُنسخ شيء.</translation>
    </message>
    <message>
        <source>Models may not ask each other for help.</source>
        <translation>لا يجوز للنماذج أن تطلب المساعدة من بعضها.</translation>
    </message>
    <message>
        <source>Models may not hand work to each other.</source>
        <translation>لا يجوز للنماذج أن يسلّم بعضها العمل إلى بعض.</translation>
    </message>
    <message>
        <source>Models of Anthropic and OpenAI first, those of this PC where these do not answer. Texts leave this PC, and each answer costs money there.</source>
        <translation>نماذج Anthropic وOpenAI أولًا، ثم نماذج هذا الحاسوب حيث لا تجيب تلك. تغادر النصوص هذا الحاسوب، وكل إجابة هناك تكلّف مالًا.</translation>
    </message>
    <message>
        <source>Models of its family can do it.</source>
        <translation>نماذج عائلته تستطيع ذلك.</translation>
    </message>
    <message>
        <source>Models run on the processor: slower, and limited by memory.</source>
        <translation>تعمل النماذج على المعالج: أبطأ، ومحدودة بالذاكرة.</translation>
    </message>
    <message>
        <source>Models that Forge chooses</source>
        <translation>نماذج يختارها Forge</translation>
    </message>
    <message>
        <source>Models that answer together</source>
        <translation>النماذج التي تجيب معًا</translation>
    </message>
    <message>
        <source>Models that think before they answer, for what is hard and may take a while.</source>
        <translation>نماذج تفكّر قبل أن تجيب، لما هو صعب وقد يستغرق وقتًا.</translation>
    </message>
    <message>
        <source>Models to compare</source>
        <translation>نماذج للمقارنة</translation>
    </message>
    <message>
        <source>Models together</source>
        <translation>نماذج معًا</translation>
    </message>
    <message>
        <source>Models use {size}.</source>
        <translation>تشغل النماذج ⁨{size}⁩.</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>المراقبة</translation>
    </message>
    <message>
        <source>Monitoring uses {cost}.</source>
        <translation>تستهلك المراقبة {cost}.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More about this column</source>
        <translation>المزيد عن هذا العمود</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>More for the queue</source>
        <translation>المزيد لقائمة الانتظار</translation>
    </message>
    <message>
        <source>More for the {setting}</source>
        <translation>المزيد لـ {setting}</translation>
    </message>
    <message>
        <source>More for {key}</source>
        <translation>المزيد لـ ⁨{key}⁩</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>خيارات أخرى</translation>
    </message>
    <message numerus="yes">
        <source>More options, {n} set</source>
        <translation>
            <numerusform>خيارات أخرى، المعيّن {n}</numerusform>
            <numerusform>خيارات أخرى، المعيّن واحد</numerusform>
            <numerusform>خيارات أخرى، المعيّن اثنان</numerusform>
            <numerusform>خيارات أخرى، المعيّن {n}</numerusform>
            <numerusform>خيارات أخرى، المعيّن {n}</numerusform>
            <numerusform>خيارات أخرى، المعيّن {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>More samples</source>
        <translation>عيّنات أخرى</translation>
    </message>
    <message>
        <source>More ways to run</source>
        <translation>طرق أخرى للتشغيل</translation>
    </message>
    <message>
        <source>Most RAM that models may take together, in MB. 0: all there is.</source>
        <translation>أقصى قدر من RAM يمكن أن تشغله النماذج معًا، بوحدة MB. ‏0: كل المتاح.</translation>
    </message>
    <message>
        <source>Most memory of the graphics card, in MB. 0: all there is.</source>
        <translation>أقصى قدر من ذاكرة بطاقة الرسومات، بوحدة MB. ‏0: كل المتاح.</translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation>أقصى عدد للرموز</translation>
    </message>
    <message>
        <source>Mostly linear attention: long texts at the cost of a small model.</source>
        <translation>انتباه خطي غالبًا: نصوص طويلة بكلفة نموذج صغير.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى الأسفل</translation>
    </message>
    <message>
        <source>Move group</source>
        <translation>نقل المجموعة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى الأعلى</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>متحركة</translation>
    </message>
    <message>
        <source>Must be there</source>
        <translation>لازم الوجود</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>Mute it, or let it take part.</source>
        <translation>اكتمها، أو دعها تشارك.</translation>
    </message>
    <message>
        <source>Mute the selected steps, or turn them on</source>
        <translation>كتم الخطوات المحددة أو تفعيلها</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>مكتومة</translation>
    </message>
    <message>
        <source>My pipelines</source>
        <translation>خطوط معالجتي</translation>
    </message>
    <message>
        <source>My pipelines: {summary}</source>
        <translation>خطوط معالجتي: {summary}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name a file, or a Modelfile.</source>
        <translation>اذكر ملفًا أو Modelfile.</translation>
    </message>
    <message>
        <source>Name a function</source>
        <translation>تسمية دالة</translation>
    </message>
    <message>
        <source>Name at least one model.</source>
        <translation>اذكر نموذجًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Name at least one single model.</source>
        <translation>اذكر نموذجًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>اذكر واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Name at most {most}.</source>
        <translation>اذكر {most} على الأكثر.</translation>
    </message>
    <message>
        <source>Name models in a fallback chain, not auto.</source>
        <translation>اذكر في سلسلة البدائل نماذج، لا auto.</translation>
    </message>
    <message>
        <source>Name of key {key}</source>
        <translation>اسم المفتاح ⁨{key}⁩</translation>
    </message>
    <message>
        <source>Name of the input</source>
        <translation>اسم المدخل</translation>
    </message>
    <message>
        <source>Name of the pipeline</source>
        <translation>اسم خط المعالجة</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>اسم الخطوة</translation>
    </message>
    <message>
        <source>Name of the test set</source>
        <translation>اسم مجموعة الاختبار</translation>
    </message>
    <message>
        <source>Name one, like question.</source>
        <translation>سمّ واحدًا، مثل question.</translation>
    </message>
    <message>
        <source>Name the columns in its first line.</source>
        <translation>سمّ الأعمدة في سطره الأول.</translation>
    </message>
    <message>
        <source>Name the deployments: Azure does not list them.</source>
        <translation>سمِّ عمليات النشر: Azure لا يسردها.</translation>
    </message>
    <message>
        <source>Names are letters, digits and _, and begin with a letter or _.</source>
        <translation>الأسماء من أحرف وأرقام و_، وتبدأ بحرف أو _.</translation>
    </message>
    <message>
        <source>Names that may stand here</source>
        <translation>الأسماء الممكنة هنا</translation>
    </message>
    <message>
        <source>Natural voices in several languages, quick even without a GPU.</source>
        <translation>أصوات طبيعية بعدة لغات، سريع حتى بلا بطاقة رسومات.</translation>
    </message>
    <message>
        <source>Nearly as exact as the largest, several times as fast.</source>
        <translation>يكاد يبلغ دقة الأكبر، وأسرع منه عدة مرات.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>Needs a model</source>
        <translation>تحتاج إلى نموذج</translation>
    </message>
    <message>
        <source>Needs a value</source>
        <translation>يحتاج إلى قيمة</translation>
    </message>
    <message>
        <source>Needs input</source>
        <translation>ينقصها مدخل</translation>
    </message>
    <message>
        <source>Needs input: {names}</source>
        <translation>ينقصها المدخل: {names}</translation>
    </message>
    <message>
        <source>Needs {abilities}</source>
        <translation>يتطلب {abilities}</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>New from a template</source>
        <translation>جديد من قالب</translation>
    </message>
    <message>
        <source>New name of {node}</source>
        <translation>الاسم الجديد لـ {node}</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>خط معالجة جديد</translation>
    </message>
    <message>
        <source>New pipeline (Ctrl+N)</source>
        <translation>خط معالجة جديد (Ctrl+N)</translation>
    </message>
    <message>
        <source>Next (Return)</source>
        <translation>التالي (Return)</translation>
    </message>
    <message>
        <source>Next difference (N)</source>
        <translation>الفرق التالي (N)</translation>
    </message>
    <message>
        <source>Next pipeline</source>
        <translation>خط المعالجة التالي</translation>
    </message>
    <message>
        <source>No JSON any more.</source>
        <translation>لم يعد هذا JSON.</translation>
    </message>
    <message>
        <source>No OpenAI-like server is set up.</source>
        <translation>لم يُضبط خادم شبيه بـ OpenAI.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>No answer has {least} of the score; the best has {share}.</source>
        <translation>لا إجابة لها {least} من النقاط؛ وللأفضل {share}.</translation>
    </message>
    <message>
        <source>No backend of Forge can have a model do {ability} yet.</source>
        <translation>لا توجد في Forge بعدُ واجهة تنفّذ هذه القدرة: {ability}.</translation>
    </message>
    <message>
        <source>No breakpoints yet. F9 sets one before the selected step, or on the selected wire.</source>
        <translation>لا نقاط توقف بعد. يضع F9 نقطة قبل الخطوة المحددة أو على الوصلة المحددة.</translation>
    </message>
    <message>
        <source>No chat has all of these words.</source>
        <translation>لا محادثة فيها كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>No column is named like an input of this pipeline: {names}.</source>
        <translation>لا يحمل أي عمود اسم مدخل من مدخلات خط المعالجة هذا: {names}.</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>لا أمر فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>No difference shown: {mean} points ({low} to {high}) over {rows} rows; {better} got better, {worse} worse.</source>
        <translation>لا فرق ظاهر: {mean} نقطة ({low} إلى {high}) على {rows} صفوف؛ تحسن {better} وساء {worse}.</translation>
    </message>
    <message>
        <source>No figure that both have tells them apart.</source>
        <translation>لا رقم مشترك يميّز بينها.</translation>
    </message>
    <message>
        <source>No kept run fits.</source>
        <translation>لا تشغيل محفوظ يطابق.</translation>
    </message>
    <message>
        <source>No key for &quot;{name}&quot; was found.</source>
        <translation>لم يُعثر على مفتاح لـ &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>No key for Anthropic was found.</source>
        <translation>لم يُعثر على مفتاح لـ Anthropic.</translation>
    </message>
    <message>
        <source>No keyring runs on this computer, so the key {name} cannot be read.</source>
        <translation>لا تعمل سلسلة مفاتيح على هذا الحاسوب، فلا يمكن قراءة المفتاح {name}.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>بلا نموذج</translation>
    </message>
    <message>
        <source>No model answers in this flow.</source>
        <translation>لا نموذج يجيب في هذا التدفق.</translation>
    </message>
    <message>
        <source>No model for embeddings is at hand: equal words, numbers and JSON values count together.</source>
        <translation>لا يوجد نموذج للتضمين: تُعد الكلمات والأعداد وقيم JSON المتساوية معًا.</translation>
    </message>
    <message>
        <source>No model for {ability} can be asked now. {model}: {why}</source>
        <translation>لا يمكن الآن سؤال أي نموذج لأجل {ability}. {model}: {why}</translation>
    </message>
    <message>
        <source>No model for {ability} can be asked now. {reason}</source>
        <translation>لا يمكن الآن سؤال أي نموذج عن {ability}. {reason}</translation>
    </message>
    <message>
        <source>No model here can do this. The library shows which ones can.</source>
        <translation>لا نموذج هنا يستطيع ذلك. تعرض المكتبة النماذج التي تستطيع.</translation>
    </message>
    <message>
        <source>No model here is known for {ability}.</source>
        <translation>لا يُعرف هنا نموذج لأجل {ability}.</translation>
    </message>
    <message>
        <source>No model is called {model} here.</source>
        <translation>لا يوجد هنا نموذج باسم ⁨{model}⁩.</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>لم يُختر نموذج.</translation>
    </message>
    <message>
        <source>No model is in memory.</source>
        <translation>لا يوجد نموذج في الذاكرة.</translation>
    </message>
    <message>
        <source>No model is in memory. A model is loaded when a step needs it.</source>
        <translation>لا نموذج في الذاكرة. يُحمَّل النموذج عندما تحتاج إليه خطوة.</translation>
    </message>
    <message>
        <source>No model is loaded or used in this run.</source>
        <translation>لا يُحمَّل ولا يُستخدم أي نموذج في هذا التشغيل.</translation>
    </message>
    <message>
        <source>No model is named there; choose one.</source>
        <translation>لم يُذكر هناك نموذج؛ اختر واحدًا.</translation>
    </message>
    <message>
        <source>No model matches. Empty the search or switch Fits off.</source>
        <translation>لا نموذج يطابق. أفرغ البحث أو أوقف «يتسع».</translation>
    </message>
    <message>
        <source>No model matches. Empty the search or switch a filter off.</source>
        <translation>لا نموذج يطابق. أفرغ البحث أو أوقف أحد عوامل التصفية.</translation>
    </message>
    <message>
        <source>No model matches. Other words or filters may find one.</source>
        <translation>لا نموذج يطابق. قد تفيد كلمات أو عوامل تصفية أخرى.</translation>
    </message>
    <message>
        <source>No model that is known here can do this and fits this PC. Try another size.</source>
        <translation>لا نموذج معروف هنا يستطيع ذلك ويناسب هذا الحاسوب. جرّب حجمًا آخر.</translation>
    </message>
    <message>
        <source>No models yet. Add Ollama or a folder of GGUF files.</source>
        <translation>لا نماذج بعد. أضف Ollama أو مجلدًا من ملفات GGUF.</translation>
    </message>
    <message>
        <source>No more parameters than this</source>
        <translation>لا معاملات أكثر من هذا</translation>
    </message>
    <message>
        <source>No more than {n} models are compared at once.</source>
        <translation>لا تُقارن أكثر من {n} نماذج معًا.</translation>
    </message>
    <message>
        <source>No other model gave an answer.</source>
        <translation>لم يعطِ أي نموذج آخر إجابة.</translation>
    </message>
    <message>
        <source>No other run</source>
        <translation>لا تشغيل آخر</translation>
    </message>
    <message>
        <source>No pipeline called {name} is published on this PC.</source>
        <translation>لا يوجد على هذا الحاسوب خط معالجة منشور باسم {name}.</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>لا خطة بعد</translation>
    </message>
    <message>
        <source>No prompt yet</source>
        <translation>لا مطالبة بعد</translation>
    </message>
    <message>
        <source>No run is kept yet. Every run is, with what each step gave: to look at, to continue after a crash, or to repeat from a step on.</source>
        <translation>لا تشغيل محفوظ بعد. يُحفظ كل تشغيل مع ما أعطته كل خطوة: للاطلاع عليه، أو لمتابعته بعد عطل، أو لإعادته من خطوة معينة.</translation>
    </message>
    <message>
        <source>No run {run} is kept.</source>
        <translation>لا تشغيل محفوظًا باسم {run}.</translation>
    </message>
    <message>
        <source>No server is set up under the name &quot;{name}&quot;.</source>
        <translation>لم يُعدّ خادم باسم &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>No set was used yet.</source>
        <translation>لم تُستخدم أي مجموعة بعد.</translation>
    </message>
    <message>
        <source>No step cuts out what a pattern finds; ask a model for it, or use a branch.</source>
        <translation>لا خطوة تقتطع ما يجده نمط؛ اطلبه من نموذج، أو استخدم تفرّعًا.</translation>
    </message>
    <message>
        <source>No step is chosen.</source>
        <translation>لم تُختر أي خطوة.</translation>
    </message>
    <message>
        <source>No step is held in the run {run}.</source>
        <translation>لا خطوة موقوفة في التشغيل {run}.</translation>
    </message>
    <message>
        <source>No step uses it</source>
        <translation>لا تستخدمه أي خطوة</translation>
    </message>
    <message>
        <source>No strategy is in use now.</source>
        <translation>لا تُستخدم أي استراتيجية الآن.</translation>
    </message>
    <message>
        <source>No template matches. Empty the search or choose all.</source>
        <translation>لا قالب يطابق. أفرغ البحث أو اختر الكل.</translation>
    </message>
    <message>
        <source>No test set was run to its end yet.</source>
        <translation>لم تُشغَّل أي مجموعة اختبار حتى نهايتها بعد.</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>لا نص بعد</translation>
    </message>
    <message>
        <source>No texts were long and different enough to be compared in meaning.</source>
        <translation>لم تكن هناك نصوص طويلة ومختلفة بما يكفي لتُقارن بحسب المعنى.</translation>
    </message>
    <message>
        <source>No value came here yet to try it on.</source>
        <translation>لم ترد إلى هنا قيمة بعد لتجربته عليها.</translation>
    </message>
    <message>
        <source>No waiting for models to load: what is in memory already answers first.</source>
        <translation>لا انتظار لتحميل النماذج: ما هو في الذاكرة يجيب أولًا.</translation>
    </message>
    <message>
        <source>Nobody can say how sure it is, so it is handed on.</source>
        <translation>لا أحد يستطيع أن يقول مدى التأكد، لذلك تحال المهمة.</translation>
    </message>
    <message>
        <source>Nobody can tell whether it is up to date.</source>
        <translation>لا أحد يعرف هل هو محدَّث.</translation>
    </message>
    <message>
        <source>Nobody is asked.</source>
        <translation>لا أحد يُسأل.</translation>
    </message>
    <message>
        <source>Nobody knows how large its files are, and the strategy has a bound for that.</source>
        <translation>لا أحد يعرف حجم ملفاته، وللاستراتيجية حدّ لذلك.</translation>
    </message>
    <message>
        <source>Nobody knows how many parameters it has, and the strategy has a bound for that.</source>
        <translation>لا أحد يعرف عدد معاملاته، وللاستراتيجية حدّ لذلك.</translation>
    </message>
    <message>
        <source>Nobody knows its context, and the strategy has a bound for that.</source>
        <translation>لا أحد يعرف سياقه، وللاستراتيجية حدّ لذلك.</translation>
    </message>
    <message>
        <source>Nobody knows what it will take.</source>
        <translation>لا أحد يعرف كم سيحتاج.</translation>
    </message>
    <message>
        <source>Nobody knows what memory it takes, and the strategy has a bound for that.</source>
        <translation>لا أحد يعرف ما يحتاجه من الذاكرة، وللاستراتيجية حدّ لذلك.</translation>
    </message>
    <message>
        <source>Nobody knows what memory it takes.</source>
        <translation>لا أحد يعرف كم يحتاج من الذاكرة.</translation>
    </message>
    <message>
        <source>Nobody knows what {model} will take: its backend does not tell its shape.</source>
        <translation>لا أحد يعرف ما سيحتاج إليه {model}: خلفيته لا تذكر بنيته.</translation>
    </message>
    <message>
        <source>Nobody knows what {other} can do; {model} is offered.</source>
        <translation>لا أحد يعرف ما يستطيعه {other}؛ والنموذج {model} متاح.</translation>
    </message>
    <message>
        <source>Nobody knows yet which way {step} goes: all are counted.</source>
        <translation>لا أحد يعرف بعد أي طريق ستسلكه {step}: حُسبت كلها.</translation>
    </message>
    <message>
        <source>Nobody published a score for this; its place is by its size and year alone.</source>
        <translation>لم ينشر أحد نتيجة لهذا؛ وترتيبه بحسب حجمه وسنته فقط.</translation>
    </message>
    <message>
        <source>Nobody rated a model for it, and its size is not known.</source>
        <translation>لم يقيّم أحد نموذجًا لهذا، وحجمه غير معروف.</translation>
    </message>
    <message>
        <source>Nobody rated a model for it.</source>
        <translation>لم يقيّم أحد نموذجًا لهذا.</translation>
    </message>
    <message>
        <source>Nobody rated a model for it; of those that can it is the largest whose size is known, with {parameters} parameters.</source>
        <translation>لم يقيّم أحد نموذجًا لهذا؛ وهو الأكبر بين القادرين المعروفة أحجامهم، بعدد {parameters} من المعاملات.</translation>
    </message>
    <message>
        <source>Nobody rated it for this, and its size is not known.</source>
        <translation>لم يقيّمه أحد لهذا، وحجمه غير معروف.</translation>
    </message>
    <message>
        <source>Nobody rated it for this.</source>
        <translation>لم يقيّمه أحد لهذا.</translation>
    </message>
    <message>
        <source>Nobody rated it for this; {other} is rated.</source>
        <translation>لم يقيّمه أحد لهذا؛ أما {other} فله تقييم.</translation>
    </message>
    <message>
        <source>Nobody says that it can do this.</source>
        <translation>لا أحد يقول إنه يستطيع ذلك.</translation>
    </message>
    <message>
        <source>Nobody was asked.</source>
        <translation>لم يُسأل أحد.</translation>
    </message>
    <message>
        <source>None of the models that the rule names can be asked now.</source>
        <translation>لا يمكن الآن سؤال أي من النماذج التي تسمّيها القاعدة.</translation>
    </message>
    <message>
        <source>None of the {count} models that can be asked is larger: {parameters} parameters.</source>
        <translation>عدد النماذج التي يمكن سؤالها {count}، ولا واحد منها أكبر: {parameters} من المعاملات.</translation>
    </message>
    <message>
        <source>None of these can go into a pipeline of its own.</source>
        <translation>لا شيء من هذه يمكن أن ينتقل إلى خط معالجة خاص.</translation>
    </message>
    <message>
        <source>None of these steps uses a model.</source>
        <translation>لا تستخدم أي من هذه الخطوات نموذجًا.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>Not attached</source>
        <translation>غير مرتبط</translation>
    </message>
    <message>
        <source>Not counted, because their values are not known yet: {names}.</source>
        <translation>غير محسوبة، لأن قيمها لم تُعرف بعد: {names}.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>غير موجود هنا</translation>
    </message>
    <message>
        <source>Not here; {size} to fetch</source>
        <translation>غير موجود هنا؛ {size} للجلب</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not known whether it fits</source>
        <translation>لا يُعرف هل يتسع</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>غير محمَّل</translation>
    </message>
    <message>
        <source>Not loaded, {size}</source>
        <translation>غير محمَّل، {size}</translation>
    </message>
    <message>
        <source>Not needed.</source>
        <translation>غير مطلوب.</translation>
    </message>
    <message>
        <source>Not on the way taken</source>
        <translation>ليست على الطريق المسلوك</translation>
    </message>
    <message>
        <source>Not on this PC</source>
        <translation>ليس على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Not on this PC, so not asked: {models}.</source>
        <translation>ليس على هذا الحاسوب، فلا يُسأل: {models}.</translation>
    </message>
    <message>
        <source>Not on this PC. To fetch it: ollama pull {name}</source>
        <translation>ليس على هذا الحاسوب. لجلبه: ollama pull {name}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Not taken over: {names}.</source>
        <translation>لم يُنقل: {names}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>ملاحظة: {text}</translation>
    </message>
    <message>
        <source>Nothing changes before you take it.</source>
        <translation>لا يتغير شيء قبل أن تعتمده.</translation>
    </message>
    <message>
        <source>Nothing comes to this step from others.</source>
        <translation>لا يرد إلى هذه الخطوة شيء من غيرها.</translation>
    </message>
    <message>
        <source>Nothing differs here.</source>
        <translation>لا فروق هنا.</translation>
    </message>
    <message>
        <source>Nothing fed {place}, so it is an input of the pipeline.</source>
        <translation>لم يكن شيء يغذي {place}، فهو مدخل لخط المعالجة.</translation>
    </message>
    <message>
        <source>Nothing has run yet. Each model gets a line here, with its loads and steps.</source>
        <translation>لم يُشغَّل شيء بعد. لكل نموذج سطر هنا، فيه عمليات تحميله وخطواته.</translation>
    </message>
    <message>
        <source>Nothing has run yet. What each step gives is kept here, whole: to read as text, tree or table, to search, to copy, to pin.</source>
        <translation>لم يُشغَّل شيء بعد. ما تعطيه كل خطوة يُحفظ هنا كاملًا: للقراءة كنص أو شجرة أو جدول، وللبحث والنسخ والتثبيت.</translation>
    </message>
    <message>
        <source>Nothing here makes embeddings.</source>
        <translation>لا شيء هنا ينشئ تضمينات.</translation>
    </message>
    <message>
        <source>Nothing here reads JSON out of answers.</source>
        <translation>لا شيء هنا يقرأ JSON من الإجابات.</translation>
    </message>
    <message>
        <source>Nothing here yet. Each step you add appears in this list too, and can be edited from it with the keyboard alone.</source>
        <translation>لا شيء هنا بعد. كل خطوة تضيفها تظهر في هذه القائمة أيضًا، ويمكن تعديلها منها بلوحة المفاتيح وحدها.</translation>
    </message>
    <message>
        <source>Nothing is held. Set a breakpoint on a step or a wire (F9), or press Pause while a run goes on: then every value can be looked at here, edited, and used. After a run, select a step to see what came to it, and fork from there.</source>
        <translation>لا شيء محتجز. ضع نقطة توقف على خطوة أو وصلة (F9)، أو اضغط «إيقاف مؤقت» أثناء التشغيل: عندئذ يمكن الاطلاع هنا على كل قيمة وتعديلها واستخدامها. وبعد التشغيل حدد خطوة لترى ما ورد إليها، وشعّب التشغيل منها.</translation>
    </message>
    <message>
        <source>Nothing is in it.</source>
        <translation>لا شيء فيها.</translation>
    </message>
    <message>
        <source>Nothing is known of how good it is; try it on your own texts.</source>
        <translation>لا يُعرف شيء عن جودته؛ جرّبه على نصوصك.</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>لا شيء معروف بعد.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>لم يبقَ شيء لفعله.</translation>
    </message>
    <message>
        <source>Nothing is looked up; give what was found as the input context.</source>
        <translation>لا شيء يُبحث عنه؛ أعطِ ما عُثر عليه في المدخل context.</translation>
    </message>
    <message>
        <source>Nothing is lost while it waits.</source>
        <translation>لا يضيع شيء أثناء الانتظار.</translation>
    </message>
    <message>
        <source>Nothing is moderated; put a branch before the step.</source>
        <translation>لا شيء يُراقَب؛ ضع تفرّعًا قبل الخطوة.</translation>
    </message>
    <message>
        <source>Nothing is queued. Write below what is to be done: the highest priority is worked on first, and nothing is lost when Forge ends.</source>
        <translation>لا شيء في الانتظار. اكتب في الأسفل ما ينبغي فعله: تُنفَّذ الأولوية الأعلى أولًا، ولا يضيع شيء حين ينتهي Forge.</translation>
    </message>
    <message>
        <source>Nothing is stored twice.</source>
        <translation>لا شيء مخزَّن مرتين.</translation>
    </message>
    <message>
        <source>Nothing it says is real: no model runs behind it.</source>
        <translation>لا شيء مما يقوله حقيقي: لا نموذج يعمل خلفه.</translation>
    </message>
    <message>
        <source>Nothing leaves this PC. Whatever is installed does the work, the best of it first.</source>
        <translation>لا شيء يغادر هذا الحاسوب. ما هو مثبّت يؤدي العمل، والأفضل منه أولًا.</translation>
    </message>
    <message>
        <source>Nothing newer was found.</source>
        <translation>لم يُعثر على أحدث.</translation>
    </message>
    <message>
        <source>Nothing says what the model is made of.</source>
        <translation>لم يُذكر ممّ يُصنع النموذج.</translation>
    </message>
    <message>
        <source>Nothing says which model.</source>
        <translation>لم يُذكر أي نموذج.</translation>
    </message>
    <message>
        <source>Nothing that runs needs it.</source>
        <translation>لا شيء مما يعمل يحتاج إليها.</translation>
    </message>
    <message>
        <source>Nothing that runs takes memory of this PC.</source>
        <translation>لا شيء مما يعمل يأخذ من ذاكرة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing to run yet</source>
        <translation>لا شيء للتشغيل بعد</translation>
    </message>
    <message>
        <source>Nothing to run yet.</source>
        <translation>لا شيء للتشغيل بعد.</translation>
    </message>
    <message>
        <source>Nothing used it.</source>
        <translation>لم يستخدمها شيء.</translation>
    </message>
    <message>
        <source>Nothing was asked there; write a prompt.</source>
        <translation>لم يُسأل هناك شيء؛ اكتب مطالبة.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing was wired to its list.</source>
        <translation>لم يكن شيء موصولًا إلى قائمتها.</translation>
    </message>
    <message>
        <source>Nothing went through it yet.</source>
        <translation>لم يمر عبرها شيء بعد.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>Now: a vote of {models}</source>
        <translation>الآن: تصويت بين {models}</translation>
    </message>
    <message>
        <source>Now: no model.</source>
        <translation>الآن: لا نموذج.</translation>
    </message>
    <message>
        <source>Now: {model}</source>
        <translation>الآن: {model}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>Of its process.</source>
        <translation>لعمليته.</translation>
    </message>
    <message>
        <source>Of prompt and answer together. Higher: more fits in, with more memory in use. A change loads the model again.</source>
        <translation>للمطالبة والإجابة معًا. أعلى: متسع أكبر مع استخدام ذاكرة أكثر. أي تغيير يعيد تحميل النموذج.</translation>
    </message>
    <message>
        <source>Of the nodes with a model {there} of {total} ({share}).</source>
        <translation>من العقد ذات النماذج {there} من {total} ({share}).</translation>
    </message>
    <message>
        <source>Of the window, from the next start on. What models and files say stays as it is.</source>
        <translation>لغة النافذة، ابتداء من التشغيل التالي. وما تقوله النماذج والملفات يبقى كما هو.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>Ollama at {place} refuses requests under this host name.</source>
        <translation>يرفض Ollama عند {place} الطلبات بهذا الاسم للمضيف.</translation>
    </message>
    <message>
        <source>Ollama cannot load {model}: {words}</source>
        <translation>لا يستطيع Ollama تحميل {model}: {words}</translation>
    </message>
    <message>
        <source>Ollama cannot quantise to &quot;{name}&quot;.</source>
        <translation>لا يستطيع Ollama التكميم إلى &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>Ollama cannot reach the place where {model} is kept: {words}</source>
        <translation>لا يصل Ollama إلى المكان المحفوظ فيه {model}: {words}</translation>
    </message>
    <message>
        <source>Ollama cannot use this JSON schema: {words}</source>
        <translation>لا يستطيع Ollama استخدام مخطط JSON هذا: {words}</translation>
    </message>
    <message>
        <source>Ollama did not say whether {model} is loaded.</source>
        <translation>لم يذكر Ollama هل حُمّل {model}.</translation>
    </message>
    <message>
        <source>Ollama does not allow this: {words}</source>
        <translation>لا يسمح Ollama بذلك: {words}</translation>
    </message>
    <message>
        <source>Ollama does not have {model}: {words}</source>
        <translation>ليس لدى Ollama النموذج {model}: {words}</translation>
    </message>
    <message>
        <source>Ollama gave the request up before it began: {words}</source>
        <translation>تخلى Ollama عن الطلب قبل أن يبدأ: {words}</translation>
    </message>
    <message>
        <source>Ollama has too many requests waiting.</source>
        <translation>تنتظر لدى Ollama طلبات أكثر مما يُقبل.</translation>
    </message>
    <message>
        <source>Ollama help</source>
        <translation>مساعدة Ollama</translation>
    </message>
    <message>
        <source>Ollama keeps a copy of its own: the weights then lie on this disk twice, and for a while three times. Forge itself runs GGUF files where they lie.</source>
        <translation>يحتفظ Ollama بنسخة خاصة به: تكون الأوزان عندئذ مرتين على هذا القرص، وثلاث مرات لبعض الوقت. أما Forge فيشغّل ملفات GGUF من مكانها.</translation>
    </message>
    <message>
        <source>Ollama knows no parameter &quot;{name}&quot;.</source>
        <translation>لا يعرف Ollama معاملًا باسم &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>Ollama quantises weights of 16 or 32 bits only, and these are quantised already.</source>
        <translation>لا يكمّم Ollama إلا أوزان 16 أو 32 بت، وهذه مكمّمة بالفعل.</translation>
    </message>
    <message>
        <source>Ollama stopped making {model} before it was done.</source>
        <translation>توقف Ollama عن إنشاء {model} قبل أن يكتمل.</translation>
    </message>
    <message>
        <source>Ollama&apos;s address</source>
        <translation>عنوان Ollama</translation>
    </message>
    <message>
        <source>Ollama&apos;s files</source>
        <translation>ملفات Ollama</translation>
    </message>
    <message>
        <source>Ollama&apos;s library does not have it, so Forge can neither fetch nor run it.</source>
        <translation>لا يوجد في مكتبة Ollama، لذا لا يستطيع Forge جلبه ولا تشغيله.</translation>
    </message>
    <message>
        <source>Ollama&apos;s server</source>
        <translation>خادم Ollama</translation>
    </message>
    <message>
        <source>Ollama: {words}</source>
        <translation>Ollama: {words}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>On another computer</source>
        <translation>على حاسوب آخر</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>على القرص</translation>
    </message>
    <message>
        <source>On the CPU, because GPU memory was short.</source>
        <translation>على المعالج، لأن ذاكرة بطاقة الرسوميات لم تكفِ.</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>على اللوحة</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>One answer does not show it. On a test set the lift meter holds the hand-off beside the best of its models, asked with as many tokens.</source>
        <translation>إجابة واحدة لا تُظهر ذلك. على مجموعة اختبار يقارن مقياس الفائدة الإحالة بأفضل نماذجها، مسؤولًا بالعدد نفسه من الرموز.</translation>
    </message>
    <message>
        <source>One line differs.</source>
        <translation>سطر واحد مختلف.</translation>
    </message>
    <message>
        <source>One model answers</source>
        <translation>يجيب نموذج واحد</translation>
    </message>
    <message>
        <source>One pixel for one</source>
        <translation>بكسل مقابل بكسل</translation>
    </message>
    <message>
        <source>One that is in memory already was asked for.</source>
        <translation>طُلب نموذج موجود في الذاكرة.</translation>
    </message>
    <message>
        <source>One vote does not show it. On a test set the lift meter holds the vote beside the best of its models, asked with as many tokens.</source>
        <translation>تصويت واحد لا يُظهر ذلك. على مجموعة اختبار يقارن مقياس الفائدة التصويت بأفضل نماذجه، مسؤولًا بالعدد نفسه من الرموز.</translation>
    </message>
    <message>
        <source>Only models that fit into this PC&apos;s memory</source>
        <translation>النماذج التي تتسع لها ذاكرة هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Only models with {ability}</source>
        <translation>النماذج ذات القدرة «{ability}» فقط</translation>
    </message>
    <message>
        <source>Only names and words differ: a run of either gives the same.</source>
        <translation>لا تختلف إلا الأسماء والكلمات: تشغيل أي منهما يعطي النتيجة نفسها.</translation>
    </message>
    <message>
        <source>Only published</source>
        <translation>منشور فقط</translation>
    </message>
    <message>
        <source>Only the first pattern that fits is taken, not all.</source>
        <translation>يؤخذ أول نمط مطابق فقط، لا كلها.</translation>
    </message>
    <message>
        <source>Only the names tell them apart; this one comes later in the alphabet.</source>
        <translation>لا يميّز بينهما إلا الاسم؛ وهذا متأخر في الترتيب الأبجدي.</translation>
    </message>
    <message>
        <source>Only weights of 16 or 32 bits can be quantised.</source>
        <translation>لا تُكمَّم إلا أوزان 16 أو 32 بت.</translation>
    </message>
    <message>
        <source>Only what fits into this PC&apos;s memory</source>
        <translation>ما يتسع في ذاكرة هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Only what is on this PC</source>
        <translation>ما على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Only {model}</source>
        <translation>{model} فقط</translation>
    </message>
    <message>
        <source>Only {voted} of {voters} answered; the quorum is {quorum}.</source>
        <translation>أجاب {voted} فقط من {voters}؛ والنصاب {quorum}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>فتح رابط</translation>
    </message>
    <message>
        <source>Open a pipeline</source>
        <translation>فتح خط معالجة</translation>
    </message>
    <message>
        <source>Open a test set</source>
        <translation>فتح مجموعة اختبار</translation>
    </message>
    <message>
        <source>Open and run</source>
        <translation>فتح وتشغيل</translation>
    </message>
    <message>
        <source>Open comparison</source>
        <translation>افتح المقارنة</translation>
    </message>
    <message>
        <source>Open data and small size: rewriting and summaries in English.</source>
        <translation>بيانات مفتوحة وحجم صغير: إعادة صياغة وتلخيص بالإنجليزية.</translation>
    </message>
    <message>
        <source>Open data, six languages, thinks when asked to.</source>
        <translation>بيانات مفتوحة، ست لغات، يفكر عند الطلب.</translation>
    </message>
    <message>
        <source>Open everything below</source>
        <translation>فرد كل ما تحته</translation>
    </message>
    <message>
        <source>Open its pipeline</source>
        <translation>فتح خط معالجته</translation>
    </message>
    <message>
        <source>Open pipelines</source>
        <translation>خطوط المعالجة المفتوحة</translation>
    </message>
    <message>
        <source>Open test sets</source>
        <translation>فتح مجموعات الاختبار</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>فتح المكتبة</translation>
    </message>
    <message>
        <source>Open the pipeline of the selected step</source>
        <translation>فتح خط معالجة الخطوة المحددة</translation>
    </message>
    <message>
        <source>Open the results</source>
        <translation>فتح النتائج</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>هل يُفتح هذا العنوان في المتصفح؟</translation>
    </message>
    <message>
        <source>Open this panel</source>
        <translation>فتح هذا الجزء</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>خادم متوافق مع OpenAI</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Other files of it</source>
        <translation>ملفات أخرى منه</translation>
    </message>
    <message>
        <source>Other programs worked meanwhile; it may be faster.</source>
        <translation>عملت برامج أخرى في الأثناء؛ قد يكون أسرع.</translation>
    </message>
    <message>
        <source>Other programs worked when it began; it may be faster.</source>
        <translation>كانت برامج أخرى تعمل عند البدء؛ قد يكون أسرع.</translation>
    </message>
    <message>
        <source>Other work goes on: {n} requests are counted.</source>
        <translation>هناك عمل آخر جارٍ: حُسب {n} من الطلبات.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Out of date: that device is not there now.</source>
        <translation>قديم: ذلك الجهاز غير موجود الآن.</translation>
    </message>
    <message>
        <source>Out of date: the driver has another version now.</source>
        <translation>قديم: لبرنامج التشغيل إصدار آخر الآن.</translation>
    </message>
    <message>
        <source>Out of date: the engine has another version now.</source>
        <translation>قديم: للمحرّك إصدار آخر الآن.</translation>
    </message>
    <message>
        <source>Out of date: the model&apos;s content is another one now.</source>
        <translation>قديم: محتوى النموذج غيره الآن.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>Outline of the pipeline</source>
        <translation>بنية خط المعالجة</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>المخرج</translation>
    </message>
    <message>
        <source>Over: {done} done, {failed} failed</source>
        <translation>انتهت: {done} منجزة، {failed} فاشلة</translation>
    </message>
    <message>
        <source>Over: {done} done, {failed} failed, {cancelled} cancelled</source>
        <translation>انتهت: {done} منجزة، {failed} فاشلة، {cancelled} ملغاة</translation>
    </message>
    <message>
        <source>Own folders</source>
        <translation>مجلدات خاصة</translation>
    </message>
    <message>
        <source>Own strategy</source>
        <translation>استراتيجية خاصة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Paint pictures</source>
        <translation>رسم الصور</translation>
    </message>
    <message>
        <source>Paints a picture in a single step.</source>
        <translation>يرسم الصورة في خطوة واحدة.</translation>
    </message>
    <message>
        <source>Paints and edits pictures; not for commercial use.</source>
        <translation>يرسم الصور ويعدّلها؛ ليس للاستخدام التجاري.</translation>
    </message>
    <message>
        <source>Paints detailed pictures that follow long descriptions.</source>
        <translation>يرسم صورًا مفصلة تتبع الأوصاف الطويلة.</translation>
    </message>
    <message>
        <source>Paints detailed pictures; not for commercial use.</source>
        <translation>يرسم صورًا مفصلة؛ ليس للاستخدام التجاري.</translation>
    </message>
    <message>
        <source>Paints lifelike pictures in eight steps.</source>
        <translation>يرسم صورًا واقعية في ثماني خطوات.</translation>
    </message>
    <message>
        <source>Paints pictures in one to four steps.</source>
        <translation>يرسم الصور في خطوة إلى أربع خطوات.</translation>
    </message>
    <message>
        <source>Paints pictures of 1024 pixels.</source>
        <translation>يرسم صورًا من 1024 بكسل.</translation>
    </message>
    <message>
        <source>Paints pictures that follow long descriptions, on consumer GPUs.</source>
        <translation>يرسم صورًا تتبع الأوصاف الطويلة، على بطاقات رسومات منزلية.</translation>
    </message>
    <message>
        <source>Paints pictures, with readable words in them.</source>
        <translation>يرسم الصور، وفيها كلمات مقروءة.</translation>
    </message>
    <message>
        <source>Paints small pictures on modest GPUs; many fine-tunes.</source>
        <translation>يرسم صورًا صغيرة على بطاقات رسومات متواضعة؛ تعديلات كثيرة منه.</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>لوح العناصر</translation>
    </message>
    <message>
        <source>Parallel reasoning</source>
        <translation>تفكير متوازٍ</translation>
    </message>
    <message>
        <source>Parallel reasoning makes its answer with a model, not by counting.</source>
        <translation>يصنع التفكير المتوازي إجابته بنموذج، لا بالعدّ.</translation>
    </message>
    <message>
        <source>Parallel reasoning takes no pictures.</source>
        <translation>التفكير المتوازي لا يقبل الصور.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Part of the pipeline: runs take it unless you give a value of your own (F4). Drop a text file on it.</source>
        <translation>جزء من خط المعالجة: يأخذه التشغيل ما لم تعطِ قيمة من عندك (F4). يمكنك إفلات ملف نصي عليه.</translation>
    </message>
    <message>
        <source>Parts are not put together to a size; they are cut at the separator.</source>
        <translation>لا تُجمع الأجزاء إلى حجم؛ بل تُقطع عند الفاصل.</translation>
    </message>
    <message>
        <source>Parts of the comparison</source>
        <translation>أجزاء المقارنة</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>ما يُمرَّر</translation>
    </message>
    <message>
        <source>Pass on something else</source>
        <translation>تمرير شيء آخر</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Passes its input on</source>
        <translation>تمرر مدخلها كما هو</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste an answer as it should look. Every key of it must then be there.</source>
        <translation>ألصق إجابة كما ينبغي أن تكون. عندئذ يصبح كل مفتاح فيها لازمًا.</translation>
    </message>
    <message>
        <source>Paste steps</source>
        <translation>لصق الخطوات</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause (F8)</source>
        <translation>إيقاف مؤقت (F8)</translation>
    </message>
    <message>
        <source>Pause at {place}</source>
        <translation>إيقاف مؤقت عند ⁨{place}⁩</translation>
    </message>
    <message>
        <source>Pause before this step</source>
        <translation>إيقاف مؤقت قبل هذه الخطوة</translation>
    </message>
    <message>
        <source>Pause here</source>
        <translation>إيقاف مؤقت هنا</translation>
    </message>
    <message>
        <source>Pause or resume readings of this PC</source>
        <translation>إيقاف قراءات هذا الحاسوب مؤقتًا أو استئنافها</translation>
    </message>
    <message>
        <source>Pause readings of this PC</source>
        <translation>إيقاف قراءات هذا الحاسوب مؤقتًا</translation>
    </message>
    <message>
        <source>Pause so from now on (Return)</source>
        <translation>الإيقاف المؤقت هكذا من الآن فصاعدًا (Return)</translation>
    </message>
    <message>
        <source>Pause the run, or continue it</source>
        <translation>إيقاف التشغيل مؤقتًا أو متابعته</translation>
    </message>
    <message>
        <source>Pause the run, or set a breakpoint before.</source>
        <translation>أوقف التشغيل مؤقتًا، أو ضع نقطة توقف قبلها.</translation>
    </message>
    <message>
        <source>Pause the task queue, or go on</source>
        <translation>إيقاف قائمة المهام مؤقتًا أو متابعتها</translation>
    </message>
    <message>
        <source>Pause the tasks</source>
        <translation>أوقف المهام مؤقتًا</translation>
    </message>
    <message>
        <source>Pause when</source>
        <translation>الإيقاف المؤقت عندما</translation>
    </message>
    <message>
        <source>Pause when a value comes</source>
        <translation>الإيقاف المؤقت عند ورود قيمة</translation>
    </message>
    <message>
        <source>Pause {model}</source>
        <translation>إيقاف {model} مؤقتًا</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Paused at {amount}</source>
        <translation>متوقف مؤقتًا عند {amount}</translation>
    </message>
    <message>
        <source>Paused before this step</source>
        <translation>متوقف مؤقتًا قبل هذه الخطوة</translation>
    </message>
    <message>
        <source>Paused before {steps}.</source>
        <translation>متوقف مؤقتًا قبل {steps}.</translation>
    </message>
    <message>
        <source>Paused before {step}</source>
        <translation>متوقف مؤقتًا قبل {step}</translation>
    </message>
    <message>
        <source>Paused before {step}, {steps} more held</source>
        <translation>متوقف مؤقتًا قبل {step}، ومحتجز معها: {steps}</translation>
    </message>
    <message>
        <source>Paused for</source>
        <translation>مدة الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>Paused inside this step</source>
        <translation>متوقف مؤقتًا داخل هذه الخطوة</translation>
    </message>
    <message>
        <source>Paused on the wire {wire}</source>
        <translation>متوقف مؤقتًا على الوصلة {wire}</translation>
    </message>
    <message>
        <source>Paused, {counts}, {time}</source>
        <translation>متوقف مؤقتًا، {counts}، {time}</translation>
    </message>
    <message>
        <source>Paused, {running} running, {waiting} waiting</source>
        <translation>متوقفة مؤقتًا، {running} قيد التنفيذ، {waiting} في الانتظار</translation>
    </message>
    <message>
        <source>Paused. {status}</source>
        <translation>متوقف مؤقتًا. {status}</translation>
    </message>
    <message>
        <source>Paused: {tasks}</source>
        <translation>متوقف مؤقتًا: {tasks}</translation>
    </message>
    <message>
        <source>Phi-3 Mini with more languages and a long context.</source>
        <translation>Phi-3 Mini بلغات أكثر وسياق طويل.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Picture of {pipeline}</source>
        <translation>صورة {pipeline}</translation>
    </message>
    <message>
        <source>Picture understanding for servers.</source>
        <translation>فهم الصور للخوادم.</translation>
    </message>
    <message>
        <source>Picture {n}</source>
        <translation>صورة {n}</translation>
    </message>
    <message>
        <source>Picture, {measures}</source>
        <translation>صورة، {measures}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Pictures and sound go straight into one dense model.</source>
        <translation>تدخل الصور والصوت مباشرة في نموذج كثيف واحد.</translation>
    </message>
    <message>
        <source>Pictures with a pipeline inside</source>
        <translation>صور بداخلها خط معالجة</translation>
    </message>
    <message>
        <source>Pictures, pages and several pictures at once.</source>
        <translation>صور وصفحات وعدة صور معًا.</translation>
    </message>
    <message>
        <source>Pictures, pages and videos; can think first.</source>
        <translation>صور وصفحات وفيديو؛ يمكنه التفكير أولًا.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Pin its result</source>
        <translation>تثبيت نتيجتها</translation>
    </message>
    <message>
        <source>Pin the output to go on with it instead of running the step again.</source>
        <translation>ثبّت المخرج للمتابعة به بدلًا من إعادة تشغيل الخطوة.</translation>
    </message>
    <message>
        <source>Pin the results of the selected steps, or let them run again</source>
        <translation>تثبيت نتائج الخطوات المحددة أو السماح لها بالعمل من جديد</translation>
    </message>
    <message>
        <source>Pin this output</source>
        <translation>تثبيت هذا المخرج</translation>
    </message>
    <message>
        <source>Pin this output: the step runs no more</source>
        <translation>تثبيت هذا المخرج: لا تعمل الخطوة بعد ذلك</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>Pinned output</source>
        <translation>المخرج المثبّت</translation>
    </message>
    <message>
        <source>Pinned: does not run</source>
        <translation>مثبّتة: لا تعمل</translation>
    </message>
    <message>
        <source>Pinned: the step does not run, this is its result.</source>
        <translation>مثبّتة: لا تعمل الخطوة، وهذه نتيجتها.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>خط المعالجة</translation>
    </message>
    <message>
        <source>Pipeline canvas</source>
        <translation>لوحة خط المعالجة</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>خطوط المعالجة</translation>
    </message>
    <message>
        <source>Pipelines are more than {most} deep inside each other here.</source>
        <translation>تتداخل هنا خطوط معالجة بعمق يزيد على {most}.</translation>
    </message>
    <message>
        <source>Pipelines ask no web addresses.</source>
        <translation>لا تسأل خطوط المعالجة عناوين في الشبكة.</translation>
    </message>
    <message>
        <source>Pipelines call no tools.</source>
        <translation>لا تستدعي خطوط المعالجة أدوات.</translation>
    </message>
    <message>
        <source>Pipelines have no vector store.</source>
        <translation>لا مخزن متجهات في خطوط المعالجة.</translation>
    </message>
    <message>
        <source>Pipelines have no vector store; give what was found as an input.</source>
        <translation>لا مخزن متجهات في خطوط المعالجة؛ أعطِ ما عُثر عليه مدخلًا.</translation>
    </message>
    <message>
        <source>Pipelines that run as they are, on the small model that came with Forge. Opening one makes a copy in a new tab.</source>
        <translation>خطوط معالجة تعمل كما هي، بالنموذج الصغير المرفق مع Forge. فتح أحدها ينشئ نسخة في علامة تبويب جديدة.</translation>
    </message>
    <message>
        <source>Pipelines that use it go on working.</source>
        <translation>تبقى خطوط المعالجة التي تستخدمه عاملة.</translation>
    </message>
    <message>
        <source>Pipelines that use it run the new one.</source>
        <translation>تشغّل خطوط المعالجة التي تستخدمه النسخة الجديدة.</translation>
    </message>
    <message>
        <source>Pipelines that you published, to be used as one step in others. Opening one shows the file that those steps run.</source>
        <translation>خطوط معالجة نشرتَها لتُستخدم خطوةً واحدة في غيرها. يُظهر فتح أحدها الملف الذي تشغّله تلك الخطوات.</translation>
    </message>
    <message>
        <source>Pipelines to fill in with models of your own. Opening one makes a copy in a new tab; its notes say how it is meant.</source>
        <translation>خطوط معالجة تملؤها بنماذجك. يُنشئ فتح أحدها نسخة في علامة تبويب جديدة؛ وتشرح ملاحظاته الغرض منه.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Plan: every answer is kept, nothing is loaded</source>
        <translation>الخطة: كل الإجابات محفوظة، ولا يُحمَّل شيء</translation>
    </message>
    <message>
        <source>Plan: {facts}</source>
        <translation>الخطة: {facts}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>إعادة العرض</translation>
    </message>
    <message>
        <source>Play it with the system&apos;s own program</source>
        <translation>تشغيله ببرنامج النظام</translation>
    </message>
    <message>
        <source>Play the past run again as it went</source>
        <translation>إعادة عرض التشغيل السابق كما جرى</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>ساحة التجربة</translation>
    </message>
    <message>
        <source>Pleasant short answers on small machines.</source>
        <translation>إجابات قصيرة لطيفة على الأجهزة الصغيرة.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>يُرجى الإبلاغ عن ذلك.</translation>
    </message>
    <message>
        <source>Previous (Shift+Return)</source>
        <translation>السابق (Shift+Return)</translation>
    </message>
    <message>
        <source>Previous difference (P)</source>
        <translation>الفرق السابق (P)</translation>
    </message>
    <message>
        <source>Previous pipeline</source>
        <translation>خط المعالجة السابق</translation>
    </message>
    <message>
        <source>Priorities go from {low} to {high}.</source>
        <translation>تمتد الأولويات من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Priority: 10 is worked on first</source>
        <translation>الأولوية: تُنفَّذ 10 أولًا</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>الاحتمالات</translation>
    </message>
    <message>
        <source>Process and tokenizer</source>
        <translation>العملية ومقسّم الرموز</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Programming: models made for code first, on this PC alone.</source>
        <translation>البرمجة: النماذج المصنوعة للشيفرة أولًا، على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>المطالبة</translation>
    </message>
    <message>
        <source>Prompt for all models</source>
        <translation>موجّه لكل النماذج</translation>
    </message>
    <message>
        <source>Prompt of {tokens}</source>
        <translation>مطالبة من {tokens}</translation>
    </message>
    <message>
        <source>Prompt, with inputs in braces</source>
        <translation>الموجه، والمدخلات بين أقواس معقوفة</translation>
    </message>
    <message>
        <source>Proof-read with changes</source>
        <translation>تدقيق مع بيان التغييرات</translation>
    </message>
    <message>
        <source>Publish it here, or choose a file.</source>
        <translation>انشره هنا، أو اختر ملفًا.</translation>
    </message>
    <message>
        <source>Publish its pipeline</source>
        <translation>نشر خط معالجتها</translation>
    </message>
    <message>
        <source>Publish the pipeline of the selected step, to use it in others</source>
        <translation>نشر خط معالجة الخطوة المحددة لاستخدامه في غيره</translation>
    </message>
    <message>
        <source>Publish the pipeline, to use it as a step in others</source>
        <translation>نشر خط المعالجة لاستخدامه كخطوة في غيره</translation>
    </message>
    <message>
        <source>Publish this pipeline</source>
        <translation>نشر خط المعالجة هذا</translation>
    </message>
    <message>
        <source>Published score</source>
        <translation>نتيجة منشورة</translation>
    </message>
    <message>
        <source>Published score of at least</source>
        <translation>نتيجة منشورة لا تقل عن</translation>
    </message>
    <message>
        <source>Published scores</source>
        <translation>نتائج منشورة</translation>
    </message>
    <message>
        <source>Published, and where it lies</source>
        <translation>المنشور عنه ومكانه</translation>
    </message>
    <message>
        <source>Published: {score} on {benchmark} ({source}).</source>
        <translation>منشور: {score} في {benchmark} ({source}).</translation>
    </message>
    <message>
        <source>Published: {score} on {benchmark}, place {place} of the {all} models that come into question and have a score there ({source}).</source>
        <translation>منشور: {score} في {benchmark}، المرتبة {place} من بين {all} من النماذج المرشحة التي لها نتيجة هناك ({source}).</translation>
    </message>
    <message>
        <source>Published: {score} on {benchmark}, the best of the {all} models that come into question and have a score there ({source}).</source>
        <translation>منشور: {score} في {benchmark}، الأفضل من بين {all} من النماذج المرشحة التي لها نتيجة هناك ({source}).</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Pull facts out of texts</source>
        <translation>استخراج الحقائق من النصوص</translation>
    </message>
    <message>
        <source>Pull it again; it goes on where it stopped.</source>
        <translation>اجلبه من جديد؛ يتابع من حيث توقف.</translation>
    </message>
    <message>
        <source>Pull it again; only what is spoiled is fetched once more.</source>
        <translation>اجلبه من جديد؛ لا يُعاد تنزيل إلا التالف.</translation>
    </message>
    <message>
        <source>Pull it in Ollama (ollama pull {name}), or choose another model.</source>
        <translation>اجلبه في Ollama ‏(ollama pull {name})، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Pull it in a terminal, or choose another model.</source>
        <translation>نزّله من الطرفية، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Pull the model again, or update Ollama if the model is newer than it.</source>
        <translation>اجلب النموذج من جديد، أو حدّث Ollama إن كان النموذج أحدث منه.</translation>
    </message>
    <message>
        <source>Pull the model first; Ollama would download it without asking.</source>
        <translation>اجلب النموذج أولًا؛ وإلا نزّله Ollama دون سؤال.</translation>
    </message>
    <message>
        <source>Pull {model}</source>
        <translation>جلب {model}</translation>
    </message>
    <message>
        <source>Pull {model} ({size})</source>
        <translation>جلب {model} ({size})</translation>
    </message>
    <message>
        <source>Put a key in quotes.</source>
        <translation>وُضع مفتاح بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Put a text in double quotes that had other quotes.</source>
        <translation>وُضع بين علامتي اقتباس مزدوجتين نص كانت له علامات أخرى.</translation>
    </message>
    <message>
        <source>Put a text in quotes that had none.</source>
        <translation>وُضع بين علامتي اقتباس نص بلا علامات.</translation>
    </message>
    <message>
        <source>Put another value in its place (Ctrl+E)</source>
        <translation>وضع قيمة أخرى مكانها (Ctrl+E)</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Put both pipelines into one folder, or write absolute paths.</source>
        <translation>ضع خطي المعالجة في مجلد واحد، أو اكتب مسارات مطلقة.</translation>
    </message>
    <message>
        <source>Put cells with separators or line breaks into double quotes.</source>
        <translation>ضع الخلايا التي فيها فواصل أو فواصل أسطر بين علامتي اقتباس مزدوجتين.</translation>
    </message>
    <message>
        <source>Put it at the end of a wire.</source>
        <translation>ضعها عند نهاية وصلة.</translation>
    </message>
    <message>
        <source>Put it back, or choose another model.</source>
        <translation>أعِده إلى مكانه، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Put null for a missing value.</source>
        <translation>وُضع null مكان قيمة ناقصة.</translation>
    </message>
    <message>
        <source>Put null for {count} missing values.</source>
        <translation>وُضع null مكان قيم ناقصة: {count}.</translation>
    </message>
    <message>
        <source>Put the key into the environment variable {variable}, and set anthropic.key_source to &quot;environment&quot;.</source>
        <translation>ضع المفتاح في متغير البيئة {variable}، واضبط anthropic.key_source على &quot;environment&quot;.</translation>
    </message>
    <message>
        <source>Put the key into the environment variable {variable}, and set key_source to &quot;environment&quot; and key_name to &quot;{name}&quot; for it.</source>
        <translation>ضع المفتاح في متغير البيئة {variable}، واضبط له key_source على &quot;environment&quot; وkey_name على &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>Put the system text into the prompt, or switch raw off.</source>
        <translation>ضع نص النظام في المطالبة، أو أوقف raw.</translation>
    </message>
    <message>
        <source>Put {count} keys in quotes.</source>
        <translation>وُضعت مفاتيح بين علامتي اقتباس: {count}.</translation>
    </message>
    <message>
        <source>Put {count} texts in double quotes that had other quotes.</source>
        <translation>وُضعت بين علامتي اقتباس مزدوجتين نصوص كانت لها علامات أخرى: {count}.</translation>
    </message>
    <message>
        <source>Put {count} texts in quotes that had none.</source>
        <translation>وُضعت بين علامتي اقتباس نصوص بلا علامات: {count}.</translation>
    </message>
    <message>
        <source>Puts each row of a table into one of your classes and counts them. Small models do well when the classes are clear; temperature 0 gives the same answer each time. Give the rows and the classes.</source>
        <translation>يضع كل صف من جدول في أحد أصنافك ويعدّها. تجيد النماذج الصغيرة ذلك إن كانت الأصناف واضحة؛ ودرجة الحرارة 0 تعطي الإجابة نفسها كل مرة. أعطِ الصفوف والأصناف.</translation>
    </message>
    <message>
        <source>Puts it on the shelf</source>
        <translation>يضعه على الرف</translation>
    </message>
    <message>
        <source>Puts texts together without a model.</source>
        <translation>تجمع النصوص معًا دون نموذج.</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>التكميم</translation>
    </message>
    <message>
        <source>Quantise</source>
        <translation>تكميم</translation>
    </message>
    <message>
        <source>Questions about pictures, on this PC alone.</source>
        <translation>أسئلة عن الصور، على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Queued for {model}</source>
        <translation>في انتظار ⁨{model}⁩</translation>
    </message>
    <message>
        <source>Quick answers on devices: 1 of 8 billion parameters at work.</source>
        <translation>إجابات سريعة على الأجهزة: يعمل 1 من 8 مليارات معامل.</translation>
    </message>
    <message>
        <source>Quick answers on laptops: 2 of 24 billion parameters at work.</source>
        <translation>إجابات سريعة على الحواسيب المحمولة: يعمل 2 من 24 مليار معامل.</translation>
    </message>
    <message>
        <source>Quick answers: 0.8 of 3.3 billion parameters at work.</source>
        <translation>إجابات سريعة: يعمل 0.8 من 3.3 مليار معامل.</translation>
    </message>
    <message>
        <source>Quick summaries and rewriting on very small machines.</source>
        <translation>تلخيص وإعادة صياغة سريعان على الأجهزة الصغيرة جدًا.</translation>
    </message>
    <message>
        <source>Quick vectors for English search.</source>
        <translation>متجهات سريعة للبحث بالإنجليزية.</translation>
    </message>
    <message>
        <source>Quick vectors for short English texts.</source>
        <translation>متجهات سريعة للنصوص الإنجليزية القصيرة.</translation>
    </message>
    <message>
        <source>Quit Forge</source>
        <translation>إنهاء Forge</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>النصاب</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>Ranking knows no factor &quot;{factor}&quot;.</source>
        <translation>لا يعرف الترتيب عاملًا باسم &quot;{factor}&quot;.</translation>
    </message>
    <message>
        <source>Rated higher</source>
        <translation>تقييمه أعلى</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>خام</translation>
    </message>
    <message>
        <source>Read %7B and the like as what they stand for.</source>
        <translation>قُرئت %7B وأمثالها بما تدل عليه.</translation>
    </message>
    <message>
        <source>Read &amp;quot; and the like as what they stand for.</source>
        <translation>قُرئت &amp;quot; وأمثالها بما تدل عليه.</translation>
    </message>
    <message>
        <source>Read JSON that stood inside a string.</source>
        <translation>قُرئ JSON كان داخل سلسلة نصية.</translation>
    </message>
    <message>
        <source>Read a call as the value inside.</source>
        <translation>قُرئ استدعاء بالقيمة التي فيه.</translation>
    </message>
    <message>
        <source>Read a comma or colon that was written otherwise.</source>
        <translation>قُرئت فاصلة أو نقطتان كُتبتا على نحو آخر.</translation>
    </message>
    <message>
        <source>Read a number without the zeros in front.</source>
        <translation>قُرئ عدد بلا أصفار أمامه.</translation>
    </message>
    <message>
        <source>Read a sign again that had been decoded wrongly.</source>
        <translation>أُعيدت قراءة رمز فُكّ ترميزه خطأ.</translation>
    </message>
    <message>
        <source>Read a tuple or set as a list.</source>
        <translation>قُرئ صف أو مجموعة كقائمة.</translation>
    </message>
    <message>
        <source>Read an escape that JSON does not have.</source>
        <translation>قُرئ رمز تهريب ليس في JSON.</translation>
    </message>
    <message>
        <source>Read and review code</source>
        <translation>قراءة الشيفرة ومراجعتها</translation>
    </message>
    <message>
        <source>Read as a last resort</source>
        <translation>مقروءة كملاذ أخير</translation>
    </message>
    <message>
        <source>Read base64 as what it stands for.</source>
        <translation>قُرئ base64 بما يدل عليه.</translation>
    </message>
    <message>
        <source>Read by json_repair, the last resort.</source>
        <translation>قرأه json_repair، وهو الملاذ الأخير.</translation>
    </message>
    <message>
        <source>Read from: {sources}</source>
        <translation>قُرئ من: {sources}</translation>
    </message>
    <message>
        <source>Read lines of keys and values that had no brackets.</source>
        <translation>قُرئت أسطر مفاتيح وقيم بلا أقواس.</translation>
    </message>
    <message>
        <source>Read scanned pages</source>
        <translation>قراءة الصفحات الممسوحة</translation>
    </message>
    <message>
        <source>Read {count} calls as the value inside.</source>
        <translation>قُرئت استدعاءات بالقيمة التي فيها: {count}.</translation>
    </message>
    <message>
        <source>Read {count} commas and colons that were written otherwise.</source>
        <translation>قُرئت فواصل ونقاط رأسية كُتبت على نحو آخر: {count}.</translation>
    </message>
    <message>
        <source>Read {count} escapes that JSON does not have.</source>
        <translation>قُرئت رموز تهريب ليست في JSON: {count}.</translation>
    </message>
    <message>
        <source>Read {count} numbers without the zeros in front.</source>
        <translation>قُرئت أعداد بلا أصفار أمامها: {count}.</translation>
    </message>
    <message>
        <source>Read {count} signs again that had been decoded wrongly.</source>
        <translation>أُعيدت قراءة رموز فُكّ ترميزها خطأ: {count}.</translation>
    </message>
    <message>
        <source>Read {count} tuples or sets as lists.</source>
        <translation>قُرئت صفوف أو مجموعات كقوائم: {count}.</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>تجري قراءة المطالبة</translation>
    </message>
    <message>
        <source>Reading the prompt, {percent}</source>
        <translation>يقرأ الطلب، {percent}</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>يُقرأ {file}</translation>
    </message>
    <message>
        <source>Readings as CSV</source>
        <translation>القراءات بصيغة CSV</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>يقرأ</translation>
    </message>
    <message>
        <source>Reads a text file.</source>
        <translation>تقرأ ملفًا نصيًا.</translation>
    </message>
    <message>
        <source>Reads one line of printed text.</source>
        <translation>يقرأ سطرًا واحدًا من نص مطبوع.</translation>
    </message>
    <message>
        <source>Reads pages in 109 languages.</source>
        <translation>يقرأ الصفحات بـ 109 لغات.</translation>
    </message>
    <message>
        <source>Reads pages into text and tables.</source>
        <translation>يقرأ الصفحات نصًا وجداول.</translation>
    </message>
    <message>
        <source>Reads pages, tables and formulas.</source>
        <translation>يقرأ الصفحات والجداول والمعادلات.</translation>
    </message>
    <message>
        <source>Reads pictures and videos, fast for its size.</source>
        <translation>يقرأ الصور والفيديو، سريع قياسًا بحجمه.</translation>
    </message>
    <message>
        <source>Reads pictures, documents and screens; finds where things stand in them.</source>
        <translation>يقرأ الصور والمستندات والشاشات؛ يجد مواضع الأشياء فيها.</translation>
    </message>
    <message>
        <source>Reads pictures, pages and videos, and thinks about them.</source>
        <translation>يقرأ الصور والصفحات والفيديو، ويفكر فيها.</translation>
    </message>
    <message>
        <source>Reads scanned pages into clean text; a fine-tuned Qwen2.5 VL.</source>
        <translation>يقرأ الصفحات الممسوحة ويحوّلها إلى نص نظيف؛ ضبط دقيق من Qwen2.5 VL.</translation>
    </message>
    <message>
        <source>Reads scientific pages with formulas.</source>
        <translation>يقرأ الصفحات العلمية بمعادلاتها.</translation>
    </message>
    <message>
        <source>Reads tables, charts and documents.</source>
        <translation>يقرأ الجداول والمخططات والمستندات.</translation>
    </message>
    <message>
        <source>Reads text, tables, formulas and sheet music.</source>
        <translation>يقرأ النصوص والجداول والمعادلات والنوتات الموسيقية.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Ready to run</source>
        <translation>جاهز للتشغيل</translation>
    </message>
    <message>
        <source>Ready to run.</source>
        <translation>جاهز للتشغيل.</translation>
    </message>
    <message>
        <source>Reason for rejecting</source>
        <translation>سبب الرفض</translation>
    </message>
    <message>
        <source>Reason, if you reject it</source>
        <translation>السبب، إن رفضته</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>الاستدلال</translation>
    </message>
    <message>
        <source>Reasons well for its size; mostly English.</source>
        <translation>يستدل جيدًا قياسًا بحجمه؛ الإنجليزية غالبًا.</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>اقترح</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <translation>استعادة العمل غير المحفوظ</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo {edit}</source>
        <translation>إعادة {edit}</translation>
    </message>
    <message>
        <source>Refuse, put a number into the name, add to its end, or replace it.</source>
        <translation>الرفض، أو وضع رقم في الاسم، أو الإلحاق بآخره، أو استبداله.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>مرفوض.</translation>
    </message>
    <message>
        <source>Rejected: {text}</source>
        <translation>مرفوض: {text}</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>تاريخ الصدور</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>إزالة الكل</translation>
    </message>
    <message>
        <source>Remove all breakpoints</source>
        <translation>إزالة كل نقاط التوقف</translation>
    </message>
    <message>
        <source>Remove check</source>
        <translation>إزالة الفحص</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>إزالة صفوف</translation>
    </message>
    <message>
        <source>Remove the breakpoint</source>
        <translation>إزالة نقطة التوقف</translation>
    </message>
    <message>
        <source>Remove the {setting}</source>
        <translation>إزالة {setting}</translation>
    </message>
    <message>
        <source>Remove this and what follows</source>
        <translation>إزالة هذا وما يليه</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>إزالة هذا العمود</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>إعادة تسمية (F2)</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>إعادة تسمية المجموعة</translation>
    </message>
    <message>
        <source>Rename one.</source>
        <translation>أعد تسمية أحدهما.</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>إعادة تسمية المحادثة</translation>
    </message>
    <message>
        <source>Rename the input, or wire the port to something else.</source>
        <translation>أعد تسمية المدخل، أو صِل المنفذ بشيء آخر.</translation>
    </message>
    <message>
        <source>Rename the key</source>
        <translation>إعادة تسمية المفتاح</translation>
    </message>
    <message>
        <source>Rename the step</source>
        <translation>إعادة تسمية الخطوة</translation>
    </message>
    <message>
        <source>Rename {model}</source>
        <translation>إعادة تسمية {model}</translation>
    </message>
    <message>
        <source>Reopen what was closed last</source>
        <translation>إعادة فتح آخر ما أُغلق</translation>
    </message>
    <message>
        <source>Reorder inputs</source>
        <translation>إعادة ترتيب المدخلات</translation>
    </message>
    <message>
        <source>Repair JSON that is broken; off: it must be right as it stands in the text.</source>
        <translation>إصلاح JSON المعطوب؛ وعند التعطيل: يجب أن يكون سليمًا كما ورد في النص.</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>مُصلحة</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>عقوبة التكرار</translation>
    </message>
    <message>
        <source>Replaced a bracket of the wrong kind.</source>
        <translation>استُبدل قوس من نوع خاطئ.</translation>
    </message>
    <message>
        <source>Replaced a literal of another language.</source>
        <translation>استُبدلت قيمة من لغة أخرى.</translation>
    </message>
    <message>
        <source>Replaced a number that JSON does not have by null.</source>
        <translation>استُبدل بـ null عدد ليس في JSON.</translation>
    </message>
    <message>
        <source>Replaced a wrong closing bracket.</source>
        <translation>استُبدل قوس إغلاق خاطئ.</translation>
    </message>
    <message>
        <source>Replaced {count} brackets of the wrong kind.</source>
        <translation>استُبدلت أقواس من نوع خاطئ: {count}.</translation>
    </message>
    <message>
        <source>Replaced {count} literals of another language.</source>
        <translation>استُبدلت قيم من لغة أخرى: {count}.</translation>
    </message>
    <message>
        <source>Replaced {count} numbers that JSON does not have by null.</source>
        <translation>استُبدلت بـ null أعداد ليست في JSON: {count}.</translation>
    </message>
    <message>
        <source>Replaced {count} wrong closing brackets.</source>
        <translation>استُبدلت أقواس إغلاق خاطئة: {count}.</translation>
    </message>
    <message>
        <source>Reranking</source>
        <translation>إعادة الترتيب</translation>
    </message>
    <message>
        <source>Resize note</source>
        <translation>تغيير حجم الملاحظة</translation>
    </message>
    <message>
        <source>Restart what serves it.</source>
        <translation>أعد تشغيل ما يشغّله.</translation>
    </message>
    <message>
        <source>Resting until {time}</source>
        <translation>في استراحة حتى {time}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Results by model</source>
        <translation>النتائج حسب النموذج</translation>
    </message>
    <message>
        <source>Results by row</source>
        <translation>النتائج لكل صف</translation>
    </message>
    <message>
        <source>Results: {file}</source>
        <translation>النتائج: ⁨{file}⁩</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Return {&quot;output&quot;: {...}} from execute.</source>
        <translation>أعِد {&quot;output&quot;: {...}} من execute.</translation>
    </message>
    <message>
        <source>Rewire</source>
        <translation>إعادة التوصيل</translation>
    </message>
    <message>
        <source>Rewrite in my tone</source>
        <translation>إعادة كتابة بأسلوبي</translation>
    </message>
    <message>
        <source>Rewrote a number.</source>
        <translation>أُعيدت كتابة عدد.</translation>
    </message>
    <message>
        <source>Rewrote {count} numbers.</source>
        <translation>أُعيدت كتابة أعداد: {count}.</translation>
    </message>
    <message>
        <source>Right edges</source>
        <translation>الحواف اليمنى</translation>
    </message>
    <message>
        <source>Room to compute</source>
        <translation>مساحة للحساب</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Rows at once</source>
        <translation>الصفوف في آن واحد</translation>
    </message>
    <message>
        <source>Rows done</source>
        <translation>الصفوف المنجزة</translation>
    </message>
    <message>
        <source>Rows of the test set</source>
        <translation>صفوف مجموعة الاختبار</translation>
    </message>
    <message>
        <source>Rows that changed</source>
        <translation>الصفوف التي تغيرت</translation>
    </message>
    <message>
        <source>Rubric: what is a good answer?</source>
        <translation>المعيار: ما الإجابة الجيدة؟</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>noun</comment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Run (F5)</source>
        <translation>تشغيل (F5)</translation>
    </message>
    <message>
        <source>Run again from the selected step</source>
        <translation>إعادة التشغيل من الخطوة المحددة</translation>
    </message>
    <message>
        <source>Run again from the selected step on (Ctrl+Shift+F10)</source>
        <translation>إعادة التشغيل ابتداء من الخطوة المحددة (Ctrl+Shift+F10)</translation>
    </message>
    <message>
        <source>Run again from this step on, with these values</source>
        <translation>إعادة التشغيل ابتداء من هذه الخطوة بهذه القيم</translation>
    </message>
    <message>
        <source>Run everything again, nothing from the cache</source>
        <translation>إعادة تشغيل كل شيء دون ذاكرة التخزين المؤقت</translation>
    </message>
    <message>
        <source>Run it again from a step instead.</source>
        <translation>أعد تشغيله من إحدى خطواته بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>شغّله من جديد.</translation>
    </message>
    <message>
        <source>Run it again; it is loaded anew.</source>
        <translation>شغّله من جديد؛ سيُحمّل مجددًا.</translation>
    </message>
    <message>
        <source>Run it once first.</source>
        <translation>شغّله مرة أولًا.</translation>
    </message>
    <message>
        <source>Run of {title}</source>
        <translation>تشغيل {title}</translation>
    </message>
    <message>
        <source>Run one first.</source>
        <translation>شغّل واحدة أولًا.</translation>
    </message>
    <message>
        <source>Run only what changed</source>
        <translation>تشغيل ما تغير فقط</translation>
    </message>
    <message>
        <source>Run step by step</source>
        <translation>تشغيل خطوة بخطوة</translation>
    </message>
    <message>
        <source>Run the pipeline</source>
        <translation>تشغيل خط المعالجة</translation>
    </message>
    <message>
        <source>Run the pipeline as a batch over a table for more.</source>
        <translation>لعدد أكبر شغّل خط المعالجة دفعةً على جدول.</translation>
    </message>
    <message>
        <source>Run the pipeline once for each row of a CSV or JSONL file: columns named like its inputs feed it, the results go into a file beside the table.</source>
        <translation>تشغيل خط المعالجة مرة لكل صف من ملف CSV أو JSONL: تغذيه الأعمدة المسماة بأسماء مدخلاته، وتُكتب النتائج في ملف بجانب الجدول.</translation>
    </message>
    <message>
        <source>Run the selected step alone, on the last values</source>
        <translation>تشغيل الخطوة المحددة وحدها على آخر القيم</translation>
    </message>
    <message>
        <source>Run the set first. Then this run can be compared with an earlier one.</source>
        <translation>شغّل المجموعة أولًا، ثم يمكن مقارنة هذا التشغيل بسابق.</translation>
    </message>
    <message>
        <source>Run the step again.</source>
        <translation>شغّل الخطوة من جديد.</translation>
    </message>
    <message>
        <source>Run the step once first.</source>
        <translation>شغّل الخطوة مرة أولًا.</translation>
    </message>
    <message>
        <source>Run to the selected steps</source>
        <translation>التشغيل حتى الخطوات المحددة</translation>
    </message>
    <message>
        <source>Run without the cache</source>
        <translation>تشغيل دون ذاكرة التخزين المؤقت</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Running, {number} of {most}</source>
        <translation>قيد التشغيل، {number} من {most}</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>عمليات التشغيل</translation>
    </message>
    <message>
        <source>Runs another pipeline file as one step.</source>
        <translation>تشغّل ملف خط معالجة آخر كخطوة واحدة.</translation>
    </message>
    <message>
        <source>Runs are not kept now.</source>
        <translation>لا تُحفظ عمليات التشغيل الآن.</translation>
    </message>
    <message>
        <source>Runs cannot be kept in {path}: {reason}</source>
        <translation>لا يمكن حفظ عمليات التشغيل في {path}: {reason}</translation>
    </message>
    <message>
        <source>Runs go on without being kept.</source>
        <translation>تتابع عمليات التشغيل من دون حفظ.</translation>
    </message>
    <message>
        <source>Runs on another computer.</source>
        <translation>يعمل على حاسوب آخر.</translation>
    </message>
    <message>
        <source>Runs this pipeline as one step.</source>
        <translation>تشغّل خط المعالجة هذا كخطوة واحدة.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Same gaps across</source>
        <translation>مسافات أفقية متساوية</translation>
    </message>
    <message>
        <source>Same gaps down</source>
        <translation>مسافات رأسية متساوية</translation>
    </message>
    <message>
        <source>Same gaps from left to right</source>
        <translation>مسافات متساوية أفقيًا</translation>
    </message>
    <message>
        <source>Same gaps from top to bottom</source>
        <translation>مسافات متساوية رأسيًا</translation>
    </message>
    <message>
        <source>Same prompt to all</source>
        <translation>الموجّه نفسه للجميع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Save as my own</source>
        <translation>احفظها كاستراتيجيتي</translation>
    </message>
    <message>
        <source>Save as pipeline</source>
        <translation>حفظ كخط معالجة</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Save it first, or write an absolute path.</source>
        <translation>احفظه أولًا، أو اكتب مسارًا كاملًا.</translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation>احفظه أولًا.</translation>
    </message>
    <message>
        <source>Save it to keep it, or undo.</source>
        <translation>احفظه للإبقاء عليه، أو تراجع.</translation>
    </message>
    <message>
        <source>Save it, or name it first.</source>
        <translation>احفظه أو سمّه أولًا.</translation>
    </message>
    <message>
        <source>Save the pipeline</source>
        <translation>حفظ خط المعالجة</translation>
    </message>
    <message>
        <source>Save the pipeline as</source>
        <translation>حفظ خط المعالجة باسم</translation>
    </message>
    <message>
        <source>Save the test set</source>
        <translation>حفظ مجموعة الاختبار</translation>
    </message>
    <message>
        <source>Save the text first.</source>
        <translation>احفظ النص أولًا.</translation>
    </message>
    <message>
        <source>Save the value</source>
        <translation>حفظ القيمة</translation>
    </message>
    <message>
        <source>Save them one by one.</source>
        <translation>احفظها واحدة واحدة.</translation>
    </message>
    <message>
        <source>Save this value as</source>
        <translation>حفظ هذه القيمة باسم</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>Say in the prompt what is wanted, or loosen the schema.</source>
        <translation>قل في المطالبة ما المطلوب، أو خفف المخطط.</translation>
    </message>
    <message>
        <source>Say what each option does</source>
        <translation>شرح كل خيار</translation>
    </message>
    <message>
        <source>Say what you want to do, and see which models suit it</source>
        <translation>اذكر ما تريد فعله لترى النماذج المناسبة</translation>
    </message>
    <message>
        <source>Say which one shall do it.</source>
        <translation>اذكر أيها يقوم بذلك.</translation>
    </message>
    <message>
        <source>Says whom a mail is for, how urgent it is and what it wants, as data; urgent mail is held up for a person, for all mail an answer is drafted. Any model of 4B and more that can give JSON. Give one mail.</source>
        <translation>يقول على هيئة بيانات لمن الرسالة وما مدى عجلتها وما تريده؛ تُوقف الرسائل العاجلة ليراها شخص، ويُصاغ رد لكل رسالة. أي نموذج من 4B فأكثر يعطي JSON. أعطِ رسالة واحدة.</translation>
    </message>
    <message>
        <source>Science, mathematics and code for its size.</source>
        <translation>علوم ورياضيات وشيفرة قياسًا بحجمه.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Score {n} or more</source>
        <translation>نتيجة {n} أو أكثر</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>البحث في الأوامر</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Search models</source>
        <comment>placeholder</comment>
        <translation>البحث في النماذج</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>البحث في النماذج</translation>
    </message>
    <message>
        <source>Search models by name, ability or licence</source>
        <translation>البحث في النماذج بالاسم أو القدرة أو الترخيص</translation>
    </message>
    <message>
        <source>Search names, inputs and outputs</source>
        <translation>البحث في الأسماء والمدخلات والمخرجات</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>البحث عن أمر أو تنفيذه</translation>
    </message>
    <message>
        <source>Search templates by what they do</source>
        <translation>البحث في القوالب بما تفعله</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>رأي ثانٍ</translation>
    </message>
    <message>
        <source>Seconds from a change until it is kept. 0: no autosave.</source>
        <translation>الثواني من التغيير حتى حفظه. 0: بلا حفظ تلقائي.</translation>
    </message>
    <message>
        <source>See the library for those that are there.</source>
        <translation>في المكتبة ما هو موجود.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Select all steps</source>
        <translation>تحديد كل الخطوات</translation>
    </message>
    <message>
        <source>Select what is inside</source>
        <translation>تحديد ما بداخلها</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Servers, hosts and folders with models are named in the settings</source>
        <translation>الخوادم والأجهزة والمجلدات التي فيها نماذج تُذكر في الإعدادات</translation>
    </message>
    <message>
        <source>Set a breakpoint</source>
        <translation>وضع نقطة توقف</translation>
    </message>
    <message>
        <source>Set a shorter context, or choose a smaller model.</source>
        <translation>اضبط سياقًا أقصر، أو اختر نموذجًا أصغر.</translation>
    </message>
    <message>
        <source>Set max_tokens to 1 or more, or leave it open.</source>
        <translation>اضبط max_tokens على 1 أو أكثر، أو اتركه مفتوحًا.</translation>
    </message>
    <message>
        <source>Set or take away a breakpoint</source>
        <translation>وضع نقطة توقف أو إزالتها</translation>
    </message>
    <message>
        <source>Set orchestrator.enable_hot_swap in the settings.</source>
        <translation>اضبط orchestrator.enable_hot_swap في الإعدادات.</translation>
    </message>
    <message>
        <source>Set the environment variable {name} before Forge starts.</source>
        <translation>اضبط متغير البيئة {name} قبل تشغيل Forge.</translation>
    </message>
    <message>
        <source>Set the most tokens to 1 or more.</source>
        <translation>اضبط أقصى عدد للرموز على 1 أو أكثر.</translation>
    </message>
    <message>
        <source>Set the threshold to a number from 0 to 1.</source>
        <translation>اضبط العتبة على عدد من 0 إلى 1.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Several at a time</source>
        <translation>عدة في آن واحد</translation>
    </message>
    <message>
        <source>Several models answer the same; one answer is made of theirs.</source>
        <translation>تجيب عدة نماذج عن الشيء نفسه، وتُصنع من إجاباتها إجابة واحدة.</translation>
    </message>
    <message>
        <source>Several models vote, and one answer comes of it</source>
        <translation>تصوّت عدة نماذج ويخرج منها جواب واحد</translation>
    </message>
    <message>
        <source>Several strategies in one text: save them one by one.</source>
        <translation>عدة استراتيجيات في نص واحد: احفظها واحدة واحدة.</translation>
    </message>
    <message>
        <source>Several voters need a consensus component, such as majority_voting.</source>
        <translation>عدة مصوّتين يحتاجون إلى مكوّن إجماع، مثل majority_voting.</translation>
    </message>
    <message>
        <source>Shares of the best one</source>
        <translation>حصص من الأفضل</translation>
    </message>
    <message>
        <source>Shares of the best one. {models}</source>
        <translation>حصص من الأفضل. {models}</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>الرفوف</translation>
    </message>
    <message>
        <source>Shelves and places</source>
        <translation>الرفوف والأماكن</translation>
    </message>
    <message>
        <source>Shoot-out</source>
        <translation>المنافسة</translation>
    </message>
    <message>
        <source>Short texts on phones and old PCs; text only.</source>
        <translation>نصوص قصيرة على الهواتف والحواسيب القديمة؛ نص فقط.</translation>
    </message>
    <message>
        <source>Short waits on a laptop without a large GPU: small models, the fastest first.</source>
        <translation>انتظار قصير على حاسوب محمول بلا بطاقة رسومات كبيرة: نماذج صغيرة، الأسرع أولًا.</translation>
    </message>
    <message>
        <source>Shorten it before, or use another condition.</source>
        <translation>قصّره قبل ذلك، أو استخدم شرطًا آخر.</translation>
    </message>
    <message>
        <source>Shorten the input, or choose a model with a longer context.</source>
        <translation>اختصر المدخل، أو اختر نموذجًا بسياق أطول.</translation>
    </message>
    <message>
        <source>Shorten the prompt, or give the model a longer context.</source>
        <translation>قصّر المطالبة، أو أعطِ النموذج سياقًا أطول.</translation>
    </message>
    <message>
        <source>Shortest answer</source>
        <translation>أقصر إجابة</translation>
    </message>
    <message>
        <source>Should the run be continued, the step runs again.</source>
        <translation>إن تُوبع التشغيل، عملت الخطوة من جديد.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show Forge</source>
        <translation>إظهار Forge</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>أظهر الكل</translation>
    </message>
    <message>
        <source>Show all shelves</source>
        <translation>أظهر كل الرفوف</translation>
    </message>
    <message>
        <source>Show all: {characters}</source>
        <translation>إظهار الكل: {characters}</translation>
    </message>
    <message>
        <source>Show all: {lines}</source>
        <translation>إظهار الكل: {lines}</translation>
    </message>
    <message>
        <source>Show as {viewer}</source>
        <translation>العرض كـ{viewer}</translation>
    </message>
    <message>
        <source>Show comparison</source>
        <translation>عرض المقارنة</translation>
    </message>
    <message>
        <source>Show debugger</source>
        <translation>عرض مصحح الأخطاء</translation>
    </message>
    <message>
        <source>Show flight plan</source>
        <translation>إظهار خطة التشغيل</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>عرض المحفوظات</translation>
    </message>
    <message>
        <source>Show it (Return)</source>
        <translation>عرضه (Return)</translation>
    </message>
    <message>
        <source>Show it on the canvas</source>
        <translation>عرضه على اللوحة</translation>
    </message>
    <message>
        <source>Show its end</source>
        <translation>عرض نهايته</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>إظهار أقل</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <source>Show monitor</source>
        <translation>عرض المراقبة</translation>
    </message>
    <message>
        <source>Show or hide the inputs of the run</source>
        <translation>إظهار مدخلات التشغيل أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>إظهار المفتش أو إخفاؤه</translation>
    </message>
    <message>
        <source>Show or hide the mini monitor</source>
        <translation>إظهار المراقب المصغّر أو إخفاؤه</translation>
    </message>
    <message>
        <source>Show or hide the palette</source>
        <translation>إظهار لوح العناصر أو إخفاؤه</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>عرض الجدول</translation>
    </message>
    <message>
        <source>Show the next one</source>
        <translation>إظهار التالي</translation>
    </message>
    <message>
        <source>Show the one before</source>
        <translation>إظهار السابق</translation>
    </message>
    <message>
        <source>Show the pipeline</source>
        <translation>عرض خط المعالجة</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>أظهر قائمة الانتظار</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>عرض الصورة كاملة</translation>
    </message>
    <message>
        <source>Show timeline</source>
        <translation>عرض المخطط الزمني</translation>
    </message>
    <message>
        <source>Show values</source>
        <translation>عرض القيم</translation>
    </message>
    <message>
        <source>Show what is held (Ctrl+Shift+7)</source>
        <translation>عرض المحتجز (Ctrl+Shift+7)</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} lines only</source>
        <translation>
            <numerusform>إظهار {n} سطر فقط</numerusform>
            <numerusform>إظهار سطر واحد فقط</numerusform>
            <numerusform>إظهار سطرين فقط</numerusform>
            <numerusform>إظهار {n} أسطر فقط</numerusform>
            <numerusform>إظهار {n} سطرًا فقط</numerusform>
            <numerusform>إظهار {n} سطر فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the run once more as it went, at most some seconds long</source>
        <translation>يعرض التشغيل مرة أخرى كما جرى، في بضع ثوانٍ على الأكثر</translation>
    </message>
    <message>
        <source>Sign in with `ollama signin`, or switch cloud models on in Ollama&apos;s settings.</source>
        <translation>سجّل الدخول بالأمر `ollama signin`، أو فعّل النماذج السحابية في إعدادات Ollama.</translation>
    </message>
    <message>
        <source>Simplify the schema.</source>
        <translation>بسّط المخطط.</translation>
    </message>
    <message>
        <source>Simplify the schema; patterns and references are refused most often.</source>
        <translation>بسّط المخطط؛ فأكثر ما يُرفض الأنماط والإحالات.</translation>
    </message>
    <message>
        <source>Simulated: large and slow; thinks before it answers.</source>
        <translation>محاكى: كبير وبطيء؛ يفكر قبل أن يجيب.</translation>
    </message>
    <message>
        <source>Simulated: larger and slower; stands for a model that writes code.</source>
        <translation>محاكى: أكبر وأبطأ؛ يمثل نموذجًا يكتب الشيفرة.</translation>
    </message>
    <message>
        <source>Simulated: makes vectors in which texts with the same words lie close.</source>
        <translation>محاكى: يصنع متجهات تتقارب فيها النصوص ذات الكلمات نفسها.</translation>
    </message>
    <message>
        <source>Simulated: small and quick, writes made-up sentences.</source>
        <translation>محاكى: صغير وسريع، يكتب جملًا مختلقة.</translation>
    </message>
    <message>
        <source>Simulated: writes made-up sentences.</source>
        <translation>محاكى: يكتب جملًا مختلقة.</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>المحاكاة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Size of the model</source>
        <translation>حجم النموذج</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>الحجم على القرص</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تم التخطي</translation>
    </message>
    <message>
        <source>Skipped: {reason}</source>
        <translation>تم التخطي: {reason}</translation>
    </message>
    <message>
        <source>Skipped: {steps}.</source>
        <translation>تم تخطي: {steps}.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>صغير</translation>
    </message>
    <message>
        <source>Small all-round model for chat, summaries and simple tools.</source>
        <translation>نموذج صغير متعدد الأغراض للمحادثة والتلخيص والأدوات البسيطة.</translation>
    </message>
    <message>
        <source>Small and capital letters are the same</source>
        <translation>لا فرق بين الأحرف الصغيرة والكبيرة</translation>
    </message>
    <message>
        <source>Small model for short text tasks, reliable in 12 kinds: take out fields, classify, route, check, rewrite, fill in, and more on its card.</source>
        <translation>نموذج صغير لمهام نصية قصيرة، موثوق في 12 نوعًا: استخراج الحقول والتصنيف والتوجيه والتحقق وإعادة الكتابة والملء، وغيرها في بطاقته.</translation>
    </message>
    <message>
        <source>Small model with tools, many languages and a long context.</source>
        <translation>نموذج صغير مع أدوات ولغات كثيرة وسياق طويل.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>So many items at the same time. Higher: sooner done, with more memory in use.</source>
        <translation>عدد العناصر في الوقت نفسه. أعلى: إنجاز أسرع مع استخدام ذاكرة أكثر.</translation>
    </message>
    <message>
        <source>Solves school and competition mathematics in English.</source>
        <translation>يحل الرياضيات المدرسية ورياضيات المسابقات بالإنجليزية.</translation>
    </message>
    <message>
        <source>Something else is wired to it.</source>
        <translation>وُصل إليها شيء آخر.</translation>
    </message>
    <message>
        <source>Something in Forge went wrong: {error}.</source>
        <translation>حدث خطأ ما في Forge: ⁨{error}⁩.</translation>
    </message>
    <message>
        <source>Something newer: {models}.</source>
        <translation>يوجد أحدث: {models}.</translation>
    </message>
    <message>
        <source>Sort a mail</source>
        <translation>فرز رسالة</translation>
    </message>
    <message>
        <source>Sort and answer mail</source>
        <translation>فرز الرسائل والرد عليها</translation>
    </message>
    <message>
        <source>Sorts English passages on any machine.</source>
        <translation>يرتّب المقاطع الإنجليزية على أي جهاز.</translation>
    </message>
    <message>
        <source>Sorts passages by how well they answer a question, in over a hundred languages.</source>
        <translation>يرتّب المقاطع بحسب جودة إجابتها عن السؤال، بأكثر من مئة لغة.</translation>
    </message>
    <message>
        <source>Sorts passages in Chinese and English, quickly.</source>
        <translation>يرتّب المقاطع بالصينية والإنجليزية، بسرعة.</translation>
    </message>
    <message>
        <source>Sorts passages in Chinese and English.</source>
        <translation>يرتّب المقاطع بالصينية والإنجليزية.</translation>
    </message>
    <message>
        <source>Sorts passages in many languages by how well they answer.</source>
        <translation>يرتّب المقاطع بلغات كثيرة بحسب جودة إجابتها.</translation>
    </message>
    <message>
        <source>Sorts passages in over 100 languages, more exactly.</source>
        <translation>يرتّب المقاطع بأكثر من 100 لغة، بدقة أعلى.</translation>
    </message>
    <message>
        <source>Sorts passages in over 100 languages.</source>
        <translation>يرتّب المقاطع بأكثر من 100 لغة.</translation>
    </message>
    <message>
        <source>Space ticks a model to compare, Enter adds it</source>
        <translation>المسافة تختار نموذجًا للمقارنة، وEnter تضيفه</translation>
    </message>
    <message>
        <source>Speak texts aloud</source>
        <translation>قراءة النصوص بصوت</translation>
    </message>
    <message>
        <source>Speaks 17 languages with the voice of a short sample.</source>
        <translation>يتكلم 17 لغة بصوت عيّنة قصيرة.</translation>
    </message>
    <message>
        <source>Speaks dialogues of two voices in English.</source>
        <translation>ينطق حوارات بصوتين بالإنجليزية.</translation>
    </message>
    <message>
        <source>Speaks with feeling; made from Llama 3.2.</source>
        <translation>يتكلم بإحساس؛ مبني على Llama 3.2.</translation>
    </message>
    <message>
        <source>Speaks with the voice of a short sample.</source>
        <translation>يتكلم بصوت عيّنة قصيرة.</translation>
    </message>
    <message>
        <source>Speaks with the voice of a short sample; not for commercial use.</source>
        <translation>يتكلم بصوت عيّنة قصيرة؛ ليس للاستخدام التجاري.</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>الكلام إلى نص</translation>
    </message>
    <message>
        <source>Speech with laughter, music and noises.</source>
        <translation>كلام مع ضحك وموسيقى وأصوات.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Split at</source>
        <translation>التقسيم عند</translation>
    </message>
    <message>
        <source>Split it by lines, or ask the model for a JSON list.</source>
        <translation>قسّمه بحسب الأسطر، أو اطلب من النموذج قائمة JSON.</translation>
    </message>
    <message>
        <source>Stage {number}: {reason}</source>
        <translation>المرحلة {number}: {reason}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Start Forge through main.py, which installs it.</source>
        <translation>شغّل Forge عبر main.py الذي يثبته.</translation>
    </message>
    <message>
        <source>Start Forge through main.py, which installs what is missing.</source>
        <translation>شغّل Forge عبر main.py الذي يثبّت ما ينقص.</translation>
    </message>
    <message>
        <source>Start Ollama there, and check the address in the settings (ollama.hosts).</source>
        <translation>شغّل Ollama هناك، وتحقق من العنوان في الإعدادات (ollama.hosts).</translation>
    </message>
    <message>
        <source>Start Ollama, or install it from its site; Forge looks again every few seconds.</source>
        <translation>شغّل Ollama أو ثبّته من موقعه؛ يتفقد Forge كل بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Start afresh, or choose another name for the results.</source>
        <translation>ابدأ من جديد، أو اختر اسمًا آخر للنتائج.</translation>
    </message>
    <message>
        <source>Start nothing more</source>
        <translation>عدم بدء المزيد</translation>
    </message>
    <message>
        <source>Start tasks again</source>
        <translation>بدء المهام من جديد</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>يجري البدء</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>Step-by-step mathematics on small machines.</source>
        <translation>رياضيات خطوة بخطوة على الأجهزة الصغيرة.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Steps at work are finishing; nothing is held yet.</source>
        <translation>الخطوات العاملة توشك أن تنتهي؛ ولا شيء محتجز بعد.</translation>
    </message>
    <message>
        <source>Steps give texts, numbers, lists and objects.</source>
        <translation>تعطي الخطوات نصوصًا وأعدادًا وقوائم وكائنات.</translation>
    </message>
    <message>
        <source>Steps stop at the points of the grid.</source>
        <translation>تستقر الخطوات عند نقاط الشبكة.</translation>
    </message>
    <message>
        <source>Steps with values</source>
        <translation>الخطوات ذات القيم</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>ساكنة</translation>
    </message>
    <message>
        <source>Still: nothing pulses or slides to show what happened.</source>
        <translation>ساكنة: لا شيء ينبض أو ينزلق لإظهار ما حدث.</translation>
    </message>
    <message>
        <source>Stood in for another model</source>
        <translation>ناب عن نموذج آخر</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop (Shift+F5)</source>
        <translation>إيقاف (Shift+F5)</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>أوقفه أولًا.</translation>
    </message>
    <message>
        <source>Stop making the model</source>
        <translation>إيقاف صنع النموذج</translation>
    </message>
    <message>
        <source>Stop only when…</source>
        <translation>التوقف فقط عندما…</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>نصوص الإيقاف</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>إيقاف التشغيل</translation>
    </message>
    <message>
        <source>Stop the run, or wait until it has ended.</source>
        <translation>أوقف التشغيل، أو انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>Stop there, or leave it out.</source>
        <translation>التوقف هناك أو استبعاده.</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>أوقف استخدامها</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Stopped after {time}</source>
        <translation>أُوقف بعد {time}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Stopped. {rows} Start goes on from there.</source>
        <translation>أُوقف. {rows} يستأنف «بدء» من هناك.</translation>
    </message>
    <message>
        <source>Stopping. {status}</source>
        <translation>جارٍ الإيقاف. {status}</translation>
    </message>
    <message>
        <source>Store it again, without line breaks.</source>
        <translation>خزّنه من جديد بلا فواصل أسطر.</translation>
    </message>
    <message>
        <source>Store it once with: keyring set {service} {name}</source>
        <translation>خزّنه مرة واحدة بالأمر: keyring set {service} {name}</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>الاستراتيجيات</translation>
    </message>
    <message>
        <source>Strategies: which model does what</source>
        <translation>الاستراتيجيات: أي نموذج يقوم بماذا</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>الاستراتيجية</translation>
    </message>
    <message>
        <source>Strong English chat for machines with much memory; short context.</source>
        <translation>محادثة إنجليزية قوية للأجهزة ذات الذاكرة الكبيرة؛ سياق قصير.</translation>
    </message>
    <message>
        <source>Sub-pipeline</source>
        <translation>خط معالجة فرعي</translation>
    </message>
    <message>
        <source>Submit that one again first.</source>
        <translation>أعد إرسال تلك أولًا.</translation>
    </message>
    <message>
        <source>Summarise a long text</source>
        <translation>تلخيص نص طويل</translation>
    </message>
    <message>
        <source>Summarise long texts</source>
        <translation>تلخيص النصوص الطويلة</translation>
    </message>
    <message>
        <source>Sure enough from</source>
        <translation>واثق بما يكفي من</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>تبديل A و B</translation>
    </message>
    <message>
        <source>Swaps</source>
        <translation>التبديلات</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>التبديل بين الفاتح والداكن</translation>
    </message>
    <message>
        <source>Switch it on again.</source>
        <translation>فعّلها من جديد.</translation>
    </message>
    <message>
        <source>Switch it on in the settings (orchestrator.enable_collaboration).</source>
        <translation>فعّل ذلك في الإعدادات (orchestrator.enable_collaboration).</translation>
    </message>
    <message>
        <source>Switch it on in the settings, or choose another model.</source>
        <translation>فعّلها في الإعدادات، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Switch journal.enabled on.</source>
        <translation>فعّل journal.enabled.</translation>
    </message>
    <message>
        <source>Switch raw off, or leave those out.</source>
        <translation>أوقف raw، أو اترك تلك.</translation>
    </message>
    <message>
        <source>Switch raw off.</source>
        <translation>أوقف raw.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>تعليمات النظام</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>موجّه النظام</translation>
    </message>
    <message>
        <source>System prompt and options</source>
        <translation>تعليمات النظام والخيارات</translation>
    </message>
    <message>
        <source>System prompt: {text}</source>
        <translation>تعليمات النظام: {text}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>جداول</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Take a smaller model or a shorter context, or close other programs.</source>
        <translation>استخدم نموذجًا أصغر أو سياقًا أقصر، أو أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>Take all breakpoints away</source>
        <translation>إزالة كل نقاط التوقف</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take it away (Delete)</source>
        <translation>إزالة (Delete)</translation>
    </message>
    <message>
        <source>Take one of the steps out.</source>
        <translation>أزل إحدى الخطوات.</translation>
    </message>
    <message>
        <source>Take one off the tray first.</source>
        <translation>أزل واحدًا من الدرج أولًا.</translation>
    </message>
    <message>
        <source>Take out name and order as JSON</source>
        <translation>استخراج الاسم والطلبية بصيغة JSON</translation>
    </message>
    <message>
        <source>Take out of group</source>
        <translation>إخراج من المجموعة</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>إخراج من المجموعة</translation>
    </message>
    <message>
        <source>Take out what nobody uses</source>
        <translation>إخراج ما لا يستخدمه أحد</translation>
    </message>
    <message>
        <source>Take the original weights, or leave them as they are.</source>
        <translation>خذ الأوزان الأصلية، أو اتركها كما هي.</translation>
    </message>
    <message>
        <source>Take the value from a text file</source>
        <translation>أخذ القيمة من ملف نصي</translation>
    </message>
    <message>
        <source>Take the wire away</source>
        <translation>إزالة الوصلة</translation>
    </message>
    <message>
        <source>Take {folder} off the list</source>
        <translation>إزالة ⁨{folder}⁩ من القائمة</translation>
    </message>
    <message>
        <source>Take {input} from a file</source>
        <translation>أخذ {input} من ملف</translation>
    </message>
    <message>
        <source>Take {model} off the tray</source>
        <translation>أزل {model} من الدرج</translation>
    </message>
    <message>
        <source>Take {model} out of memory</source>
        <translation>إخراج ⁨{model}⁩ من الذاكرة</translation>
    </message>
    <message>
        <source>Take {model} out of the list</source>
        <translation>إخراج {model} من القائمة</translation>
    </message>
    <message>
        <source>Take {name} off</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Take {pipeline} off my pipelines</source>
        <translation>إزالة {pipeline} من خطوط معالجتي</translation>
    </message>
    <message>
        <source>Take {setting} from the settings</source>
        <translation>أخذ {setting} من الإعدادات</translation>
    </message>
    <message>
        <source>Taken out of other text</source>
        <translation>مستخرجة من نص آخر</translation>
    </message>
    <message>
        <source>Takes JSON out of a text, mends it and checks it.</source>
        <translation>تستخرج JSON من نص وتصلحه وتتحقق منه.</translation>
    </message>
    <message>
        <source>Takes one review a line, asks for the mood of each and lists the answers.</source>
        <translation>يأخذ مراجعة في كل سطر ويسأل عن نبرة كل منها ويسرد الإجابات.</translation>
    </message>
    <message>
        <source>Takes structured data out of the text of a web page and checks it against a schema; what is missing is named. Suits models of 4B and more, as the form of the answer is enforced. Give the text that you copied from the page; change the schema in the first step.</source>
        <translation>يستخرج بيانات منظمة من نص صفحة ويب ويفحصها وفق مخطط ويسمّي ما ينقص. يناسب نماذج 4B فأكثر لأن شكل الإجابة مفروض. أعطِ النص الذي نسخته من الصفحة، وغيّر المخطط في الخطوة الأولى.</translation>
    </message>
    <message>
        <source>Takes the facts out of a message and writes them as a row for a table and as a note.</source>
        <translation>يستخرج الحقائق من رسالة ويكتبها صفًا لجدول وملاحظة.</translation>
    </message>
    <message>
        <source>Takes the same facts out of many short texts and writes them as a CSV table with a heading. Suits models that follow a form, from 4B up; temperature 0 keeps them to it. Give one text a line and the columns you want.</source>
        <translation>يستخرج الحقائق نفسها من نصوص قصيرة كثيرة ويكتبها جدول CSV بسطر عناوين. يناسب نماذج تلتزم الشكل من 4B فأكثر، ودرجة الحرارة 0 تعينها على ذلك. أعطِ نصًا في كل سطر والأعمدة التي تريدها.</translation>
    </message>
    <message>
        <source>Talk and answer questions</source>
        <translation>الحديث والإجابة عن الأسئلة</translation>
    </message>
    <message>
        <source>Talks about code and writes it.</source>
        <translation>يتحدث عن الشيفرة ويكتبها.</translation>
    </message>
    <message>
        <source>Talks about pictures; made from Mistral 7B.</source>
        <translation>يتحدث عن الصور؛ مبني على Mistral 7B.</translation>
    </message>
    <message>
        <source>Talks about pictures; made from Vicuna 13B.</source>
        <translation>يتحدث عن الصور؛ مبني على Vicuna 13B.</translation>
    </message>
    <message>
        <source>Talks about pictures; made from Yi 34B.</source>
        <translation>يتحدث عن الصور؛ مبني على Yi 34B.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Tasks without a model of their own go by its rules.</source>
        <translation>المهام التي ليس لها نموذج خاص تتبع قواعدها.</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Tells whether a question or an answer breaks safety rules, in eight languages.</source>
        <translation>يبيّن هل يخالف سؤال أو جواب قواعد السلامة، بثماني لغات.</translation>
    </message>
    <message>
        <source>Tells whether a question or an answer breaks safety rules.</source>
        <translation>يبيّن هل يخالف سؤال أو جواب قواعد السلامة.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Temperature {n}</source>
        <translation>الحرارة {n}</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Template, parameters, licence</source>
        <translation>القالب والمعاملات والرخصة</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Test sets</source>
        <translation>مجموعات الاختبار</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Text and pictures in 140 languages on most PCs.</source>
        <translation>نص وصور بـ 140 لغة على معظم الحواسيب.</translation>
    </message>
    <message>
        <source>Text and pictures in 140 languages; good writing.</source>
        <translation>نص وصور بـ 140 لغة؛ كتابة جيدة.</translation>
    </message>
    <message>
        <source>Text and pictures with tools and long context.</source>
        <translation>نص وصور مع أدوات وسياق طويل.</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>النص في الصور</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>نص الملاحظة</translation>
    </message>
    <message>
        <source>Text of the strategy</source>
        <translation>نص الاستراتيجية</translation>
    </message>
    <message>
        <source>Text of this message</source>
        <translation>نص هذه الرسالة</translation>
    </message>
    <message>
        <source>Text stands in quotes: {text}. Without: a number, true, false or null.</source>
        <translation>يوضع النص بين علامتي اقتباس: {text}. بدونهما: رقم أو true أو false أو null.</translation>
    </message>
    <message>
        <source>Text to approve</source>
        <translation>النص المطلوب الموافقة عليه</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>النص إلى كلام</translation>
    </message>
    <message>
        <source>Text with the names of its inputs in braces: {name} or {name[key]}.</source>
        <translation>نص فيه أسماء مدخلاته بين أقواس معقوفة: {name} أو {name[key]}.</translation>
    </message>
    <message>
        <source>Text, pictures and sound on laptops; can think first.</source>
        <translation>نص وصور وصوت على الحواسيب المحمولة؛ يمكنه التفكير أولًا.</translation>
    </message>
    <message>
        <source>Text, pictures and sound on phones and small PCs; can think first.</source>
        <translation>نص وصور وصوت على الهواتف والحواسيب الصغيرة؛ يمكنه التفكير أولًا.</translation>
    </message>
    <message>
        <source>Text, pictures and thinking for workstations with much memory.</source>
        <translation>نص وصور وتفكير لمحطات العمل ذات الذاكرة الكبيرة.</translation>
    </message>
    <message>
        <source>Text, pictures and thinking in one, with a long context that costs little memory.</source>
        <translation>نص وصور وتفكير معًا، مع سياق طويل لا يكلف إلا ذاكرة قليلة.</translation>
    </message>
    <message>
        <source>Text, pictures and thinking; fast for its size.</source>
        <translation>نص وصور وتفكير؛ سريع قياسًا بحجمه.</translation>
    </message>
    <message>
        <source>Text, pictures and tools for laptops and edge devices.</source>
        <translation>نص وصور وأدوات للحواسيب المحمولة والأجهزة الطرفية.</translation>
    </message>
    <message>
        <source>Texts in UTF-8 and pictures (PNG, JPEG, WebP) can be attached.</source>
        <translation>يمكن إرفاق نصوص بترميز UTF-8 وصور (PNG وJPEG وWebP).</translation>
    </message>
    <message>
        <source>Texts may leave this PC</source>
        <translation>قد تغادر النصوص هذا الحاسوب</translation>
    </message>
    <message>
        <source>That happens when a model repeats one token endlessly: change the prompt, the seed or the temperature.</source>
        <translation>يحدث ذلك حين يكرر نموذج رمزًا واحدًا بلا نهاية: غيّر المطالبة أو البذرة أو درجة الحرارة.</translation>
    </message>
    <message>
        <source>That is the best of {count} ratings.</source>
        <translation>هذا أفضل {count} تقييمات.</translation>
    </message>
    <message>
        <source>That shoot-out is over.</source>
        <translation>انتهت تلك المنافسة.</translation>
    </message>
    <message>
        <source>That wire is not there any more.</source>
        <translation>لم تعد هذه الوصلة موجودة.</translation>
    </message>
    <message>
        <source>That wire would close a loop.</source>
        <translation>ستغلق هذه الوصلة حلقة.</translation>
    </message>
    <message>
        <source>The JSON Schema is refused: {problem}.</source>
        <translation>رُفض مخطط JSON: {problem}.</translation>
    </message>
    <message>
        <source>The JSON Schema itself, with everything that it can say</source>
        <translation>مخطط JSON نفسه بكل ما يمكن أن يعبر عنه</translation>
    </message>
    <message>
        <source>The JSON does not fit: {problem}.</source>
        <translation>لا يطابق JSON المطلوب: {problem}.</translation>
    </message>
    <message>
        <source>The Mistral Small of 2024.</source>
        <translation>Mistral Small لعام 2024.</translation>
    </message>
    <message>
        <source>The Modelfile cannot be used: {reason}</source>
        <translation>لا يمكن استخدام Modelfile: {reason}</translation>
    </message>
    <message>
        <source>The answer broke off before its end (simulated).</source>
        <translation>انقطعت الإجابة قبل نهايتها (محاكاة).</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>انقطعت الإجابة قبل نهايتها.</translation>
    </message>
    <message>
        <source>The answer did not come.</source>
        <translation>لم ترد الإجابة.</translation>
    </message>
    <message>
        <source>The answer ends before the first of these.</source>
        <translation>تنتهي الإجابة قبل أول واحد منها.</translation>
    </message>
    <message>
        <source>The answer is JSON of any shape.</source>
        <translation>الإجابة JSON بأي شكل.</translation>
    </message>
    <message>
        <source>The answer is JSON that fits this schema.</source>
        <translation>الإجابة JSON مطابق لهذا المخطط.</translation>
    </message>
    <message>
        <source>The answer was cut at {count} tokens.</source>
        <translation>قُطعت الإجابة عند {count} رمز.</translation>
    </message>
    <message>
        <source>The answer was cut.</source>
        <translation>قُطعت الإجابة.</translation>
    </message>
    <message>
        <source>The answers could not be compared in meaning: {why}</source>
        <translation>تعذرت مقارنة الإجابات بحسب المعنى: {why}</translation>
    </message>
    <message>
        <source>The answers were not compared.</source>
        <translation>لم تُقارن الإجابات.</translation>
    </message>
    <message>
        <source>The best answers that 8 GB of memory give, on this PC alone.</source>
        <translation>أفضل الإجابات التي تتيحها 8 غيغابايت من الذاكرة، على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>The best answers that a GPU with 24 GB gives, on this PC alone.</source>
        <translation>أفضل الإجابات التي تتيحها بطاقة رسومات بذاكرة 24 غيغابايت، على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>The best model alone does better: {mean} points, between {low} and {high}, at the same tokens.</source>
        <translation>أفضل نموذج وحده نتيجته أفضل: {mean} نقطة، بين {low} و{high}، بعدد الرموز نفسه.</translation>
    </message>
    <message>
        <source>The best of the dense Llamas for one workstation.</source>
        <translation>أفضل نماذج Llama الكثيفة لمحطة عمل واحدة.</translation>
    </message>
    <message>
        <source>The branch that it decided asks it now.</source>
        <translation>يسألها الآن التفرّع الذي كانت تحسمه.</translation>
    </message>
    <message>
        <source>The cache is switched off in the settings.</source>
        <translation>التخزين المؤقت متوقف في الإعدادات.</translation>
    </message>
    <message>
        <source>The cache of answers cannot be used: {words}. Forge goes on without it.</source>
        <translation>لا يمكن استخدام التخزين المؤقت للإجابات: {words}. يتابع Forge من دونه.</translation>
    </message>
    <message>
        <source>The cache of answers was damaged ({problem}); it was set aside as {name}, and an empty one was begun.</source>
        <translation>تلف التخزين المؤقت للإجابات ({problem})؛ نُحّي باسم {name} وبدأ آخر فارغ.</translation>
    </message>
    <message>
        <source>The clipboard holds no steps.</source>
        <translation>لا خطوات في الحافظة.</translation>
    </message>
    <message>
        <source>The confidence of answer {number} is {confidence}.</source>
        <translation>ثقة الإجابة {number} هي {confidence}.</translation>
    </message>
    <message>
        <source>The confidence of {model} is {confidence}.</source>
        <translation>ثقة {model} هي {confidence}.</translation>
    </message>
    <message>
        <source>The connection to the place where {model} is kept broke off: {words}</source>
        <translation>انقطع الاتصال بالمكان المحفوظ فيه {model}: {words}</translation>
    </message>
    <message>
        <source>The conversation so far is left out.</source>
        <translation>أُسقطت المحادثة حتى الآن.</translation>
    </message>
    <message>
        <source>The curves are in {file}.</source>
        <translation>المنحنيات في {file}.</translation>
    </message>
    <message>
        <source>The data URI is damaged or cut off.</source>
        <translation>عنوان data URI تالف أو مقطوع.</translation>
    </message>
    <message>
        <source>The disk with Forge&apos;s data is nearly full: {free} free.</source>
        <translation>القرص الذي يحوي بيانات Forge ممتلئ تقريبًا: المتاح {free}.</translation>
    </message>
    <message>
        <source>The download of {model} broke off: {words}</source>
        <translation>انقطع تنزيل {model}: {words}</translation>
    </message>
    <message>
        <source>The download of {model} failed: {problem}.</source>
        <translation>فشل تنزيل {model}: {problem}.</translation>
    </message>
    <message>
        <source>The download of {model} was spoiled on its way: {words}</source>
        <translation>تلف تنزيل {model} في الطريق: {words}</translation>
    </message>
    <message>
        <source>The download of {name} ended before it was complete.</source>
        <translation>انتهى تنزيل {name} قبل أن يكتمل.</translation>
    </message>
    <message>
        <source>The embedded engine is not installed.</source>
        <translation>المحرك المدمج غير مثبت.</translation>
    </message>
    <message>
        <source>The embedded engine is ready; no model is in memory.</source>
        <translation>المحرك المدمج جاهز؛ لا نموذج في الذاكرة.</translation>
    </message>
    <message>
        <source>The embedded engine is ready; one model is in memory.</source>
        <translation>المحرك المدمج جاهز؛ نموذج واحد في الذاكرة.</translation>
    </message>
    <message>
        <source>The embedded engine is ready; {count} models are in memory.</source>
        <translation>المحرك المدمج جاهز؛ النماذج في الذاكرة: {count}.</translation>
    </message>
    <message>
        <source>The environment variable {name} is not set.</source>
        <translation>متغير البيئة {name} غير معيّن.</translation>
    </message>
    <message>
        <source>The factor {factor} weighs {weight}.</source>
        <translation>وزن العامل {factor} هو {weight}.</translation>
    </message>
    <message>
        <source>The failure before: {reason}</source>
        <translation>الإخفاق السابق: {reason}</translation>
    </message>
    <message>
        <source>The fastest one was asked for.</source>
        <translation>طُلب الأسرع.</translation>
    </message>
    <message>
        <source>The file is left as it is.</source>
        <translation>يبقى الملف على حاله.</translation>
    </message>
    <message>
        <source>The file is left as it is: mend it, or move it away.</source>
        <translation>يبقى الملف على حاله: أصلحه أو انقله.</translation>
    </message>
    <message>
        <source>The file may be damaged or of a kind that the embedded engine does not know.</source>
        <translation>ربما يكون الملف تالفًا أو من نوع لا يعرفه المحرك المدمج.</translation>
    </message>
    <message>
        <source>The file {file} is not there any more.</source>
        <translation>لم يعد الملف ⁨{file}⁩ موجودًا.</translation>
    </message>
    <message>
        <source>The filter {name} is not applied.</source>
        <translation>لا يُطبَّق المرشح {name}.</translation>
    </message>
    <message>
        <source>The first Gemma for PCs.</source>
        <translation>أول Gemma للحواسيب الشخصية.</translation>
    </message>
    <message>
        <source>The first answer was not sure enough; this one stays.</source>
        <translation>لم تكن الإجابة الأولى مؤكدة بما يكفي؛ فتبقى هذه.</translation>
    </message>
    <message>
        <source>The first one answers.</source>
        <translation>يجيب الأول.</translation>
    </message>
    <message>
        <source>The first one answers; each next one is asked where the one before was not sure enough.</source>
        <translation>يجيب الأول؛ ويسأل كل نموذج تال حيث لم يكن السابق متأكدا بما يكفي.</translation>
    </message>
    <message>
        <source>The first small Gemma.</source>
        <translation>أول Gemma صغير.</translation>
    </message>
    <message>
        <source>The first {n} characters; Text has all of them.</source>
        <translation>أول {n} حرف؛ وكلها في «نص».</translation>
    </message>
    <message>
        <source>The first {n} of {characters}. Delete empties it, pasting replaces it.</source>
        <translation>أول {n} من {characters}. مفتاح Delete يفرغه، واللصق يستبدله.</translation>
    </message>
    <message>
        <source>The first {shown} of {every} that wait are shown.</source>
        <translation>تظهر أول {shown} من {every} في الانتظار.</translation>
    </message>
    <message>
        <source>The flow that it runs is not in the file.</source>
        <translation>التدفق الذي تشغّله ليس في الملف.</translation>
    </message>
    <message>
        <source>The generation after Qwen3.5, a mixture of experts.</source>
        <translation>الجيل التالي لـ Qwen3.5، مزيج خبراء.</translation>
    </message>
    <message>
        <source>The generation after Qwen3.5, dense.</source>
        <translation>الجيل التالي لـ Qwen3.5، كثيف.</translation>
    </message>
    <message>
        <source>The generation before Qwen2.5; many languages.</source>
        <translation>الجيل السابق لـ Qwen2.5؛ لغات كثيرة.</translation>
    </message>
    <message>
        <source>The graph that it runs is not in the file, runs itself, or is too deep inside.</source>
        <translation>المخطط الذي تشغّله ليس في الملف، أو يشغّل نفسه، أو أعمق مما يُقبل.</translation>
    </message>
    <message>
        <source>The group {group} holds {name}, which is not there.</source>
        <translation>تضم المجموعة {group} العنصر {name} غير الموجود.</translation>
    </message>
    <message>
        <source>The history that its prompt is given is left out.</source>
        <translation>أُسقط السجل الذي تُعطاه مطالبتها.</translation>
    </message>
    <message>
        <source>The input {name} must be JSON, not &quot;{text}&quot;.</source>
        <translation>يجب أن يكون المدخل {name} بصيغة JSON، لا &quot;{text}&quot;.</translation>
    </message>
    <message>
        <source>The input {name} must be a JSON list, not &quot;{text}&quot;.</source>
        <translation>يجب أن يكون المدخل {name} قائمة JSON، لا &quot;{text}&quot;.</translation>
    </message>
    <message>
        <source>The input {name} must be a number, not &quot;{text}&quot;.</source>
        <translation>يجب أن يكون المدخل {name} عددًا، لا &quot;{text}&quot;.</translation>
    </message>
    <message>
        <source>The input {name} must be given; it has no example.</source>
        <translation>يجب إعطاء المدخل {name}، فليس له مثال.</translation>
    </message>
    <message>
        <source>The input {name} must be yes or no, not &quot;{text}&quot;.</source>
        <translation>يجب أن يكون المدخل {name} إما yes وإما no، لا &quot;{text}&quot;.</translation>
    </message>
    <message>
        <source>The inputs of that pipeline that are fed here, each name in braces.</source>
        <translation>مدخلات خط المعالجة ذاك التي تُغذى هنا، وكل اسم بين قوسين معقوفين.</translation>
    </message>
    <message>
        <source>The items of a list have numbers, and no names.</source>
        <translation>لعناصر القائمة أرقام وليس لها أسماء.</translation>
    </message>
    <message>
        <source>The items of {step} are known once its list has come: {n} counted.</source>
        <translation>عناصر {step} تُعرف عند وصول قائمتها: حُسب منها {n}.</translation>
    </message>
    <message>
        <source>The kept runs in {path} could not be read ({problem}); the file was set aside as {name}, and a new one was begun.</source>
        <translation>تعذّرت قراءة عمليات التشغيل المحفوظة في {path} ({problem})؛ نُحّي الملف باسم {name} وبدأ ملف جديد.</translation>
    </message>
    <message>
        <source>The key for Anthropic cannot be read: no keyring runs on this computer.</source>
        <translation>تتعذر قراءة مفتاح Anthropic: لا تعمل سلسلة مفاتيح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The key for Anthropic holds a sign that no key has.</source>
        <translation>في مفتاح Anthropic رمز لا يرد في أي مفتاح.</translation>
    </message>
    <message>
        <source>The key of &quot;{name}&quot; cannot be read: no keyring runs on this computer.</source>
        <translation>تتعذر قراءة مفتاح &quot;{name}&quot;: لا تعمل سلسلة مفاتيح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The key of &quot;{name}&quot; holds a sign that no key has.</source>
        <translation>في مفتاح &quot;{name}&quot; رمز لا يرد في أي مفتاح.</translation>
    </message>
    <message>
        <source>The keyring has no key {name}. Store it with: keyring set {service} {name}</source>
        <translation>لا يوجد في سلسلة المفاتيح مفتاح {name}. خزّنه بالأمر: keyring set {service} {name}</translation>
    </message>
    <message>
        <source>The large coding agent, for servers.</source>
        <translation>الوكيل البرمجي الكبير، للخوادم.</translation>
    </message>
    <message>
        <source>The large thinker itself, for servers.</source>
        <translation>النموذج المفكر الكبير نفسه، للخوادم.</translation>
    </message>
    <message>
        <source>The larger Command R, for servers.</source>
        <translation>Command R الأكبر، للخوادم.</translation>
    </message>
    <message>
        <source>The larger Phi-3 with a long context.</source>
        <translation>Phi-3 الأكبر مع سياق طويل.</translation>
    </message>
    <message>
        <source>The largest Gemma 2.</source>
        <translation>أكبر Gemma 2.</translation>
    </message>
    <message>
        <source>The largest Gemma 3: text and pictures for one large GPU.</source>
        <translation>أكبر Gemma 3: نص وصور لبطاقة رسومات كبيرة واحدة.</translation>
    </message>
    <message>
        <source>The largest Qwen3, for servers.</source>
        <translation>أكبر Qwen3، للخوادم.</translation>
    </message>
    <message>
        <source>The largest dense Llama; for servers.</source>
        <translation>أكبر Llama كثيف؛ للخوادم.</translation>
    </message>
    <message>
        <source>The largest fully open thinker.</source>
        <translation>أكبر نموذج مفكر مفتوح كليًا.</translation>
    </message>
    <message>
        <source>The largest of the distilled thinkers.</source>
        <translation>أكبر النماذج المفكرة المقطّرة.</translation>
    </message>
    <message>
        <source>The last answers were clearly slower than the first.</source>
        <translation>كانت الإجابات الأخيرة أبطأ بوضوح من الأولى.</translation>
    </message>
    <message>
        <source>The last call failed: {reason}</source>
        <translation>فشل الاستدعاء الأخير: {reason}</translation>
    </message>
    <message>
        <source>The last run, beside its plan</source>
        <translation>آخر تشغيل إلى جانب خطته</translation>
    </message>
    <message>
        <source>The last time: {reason}</source>
        <translation>آخر مرة: {reason}</translation>
    </message>
    <message>
        <source>The least published score, of a hundred, on the benchmark of the chosen shelf; each shelf has another one. Models that nobody rated there are left out.</source>
        <translation>أدنى نتيجة منشورة من مئة في اختبار الرف المختار؛ لكل رف اختباره. تُستبعد النماذج التي لم يقيّمها أحد فيه.</translation>
    </message>
    <message>
        <source>The library says which models suit this PC, and fetches them.</source>
        <translation>تبيّن المكتبة النماذج المناسبة لهذا الحاسوب وتجلبها.</translation>
    </message>
    <message>
        <source>The library shows how far it is, and stops it.</source>
        <translation>تُظهر المكتبة مقدار ما أُنجز، ومنها يمكن إيقافه.</translation>
    </message>
    <message>
        <source>The list has {count} items; at most {most} are worked on.</source>
        <translation>في القائمة {count} عنصرًا؛ ويُعالج {most} على الأكثر.</translation>
    </message>
    <message>
        <source>The list is written out in the step that uses it.</source>
        <translation>القائمة مكتوبة في الخطوة التي تستخدمها.</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>The loop makes one round.</source>
        <translation>تدور الحلقة دورة واحدة.</translation>
    </message>
    <message>
        <source>The mean of {n} numbers from {low} to {high}.</source>
        <translation>متوسط {n} من الأعداد من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>The measurement was stopped.</source>
        <translation>أُوقف القياس.</translation>
    </message>
    <message>
        <source>The median of {n} numbers from {low} to {high}.</source>
        <translation>وسيط {n} من الأعداد من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>The memory of {gpu} is nearly full: {used} of {total}.</source>
        <translation>ذاكرة {gpu} ممتلئة تقريبًا: {used} من {total}.</translation>
    </message>
    <message>
        <source>The message as it was stays beside it. (Ctrl+Enter)</source>
        <translation>تبقى الرسالة كما كانت إلى جانبها. (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The middle of what real answers showed.</source>
        <translation>الوسيط لما أظهرته الإجابات الفعلية.</translation>
    </message>
    <message>
        <source>The middle of {n} readings: {low} to {high}.</source>
        <translation>الوسيط من {n} قراءات: {low} إلى {high}.</translation>
    </message>
    <message>
        <source>The mixture of experts that made the idea known; several European languages.</source>
        <translation>مزيج الخبراء الذي عرّف بالفكرة؛ عدة لغات أوروبية.</translation>
    </message>
    <message>
        <source>The model library answered that it cannot help now (status {status}).</source>
        <translation>أجابت مكتبة النماذج بأنها لا تستطيع المساعدة الآن (الحالة {status}).</translation>
    </message>
    <message>
        <source>The model library does not have {model}.</source>
        <translation>ليس {model} في مكتبة النماذج.</translation>
    </message>
    <message>
        <source>The model library does not have {model}: {words}</source>
        <translation>ليس {model} في مكتبة النماذج: {words}</translation>
    </message>
    <message>
        <source>The model library gives {model} only to those who may have it.</source>
        <translation>لا تعطي مكتبة النماذج {model} إلا لمن يحق له.</translation>
    </message>
    <message>
        <source>The model library gives {model} only to those who may have it: {words}</source>
        <translation>لا تعطي مكتبة النماذج {model} إلا لمن يحق له: {words}</translation>
    </message>
    <message>
        <source>The model library no longer has it.</source>
        <translation>لم يعد في مكتبة النماذج.</translation>
    </message>
    <message>
        <source>The model needs a name.</source>
        <translation>يحتاج النموذج إلى اسم.</translation>
    </message>
    <message>
        <source>The model of {step} takes more than models may take.</source>
        <translation>نموذج {step} يحتاج أكثر مما يُسمح للنماذج بأخذه.</translation>
    </message>
    <message>
        <source>The model that is made</source>
        <translation>النموذج الذي يُصنع</translation>
    </message>
    <message>
        <source>The model that suits best is looked up each time: able, fitting, well, rated best.</source>
        <translation>يُبحث في كل مرة عن أنسب نموذج: قادر ومناسب وسليم وأعلى تقييمًا.</translation>
    </message>
    <message>
        <source>The most exact Whisper, in about 100 languages.</source>
        <translation>أدق Whisper، بنحو 100 لغة.</translation>
    </message>
    <message>
        <source>The name of a strategy that an installed package brings, in the place of Forge&apos;s.</source>
        <translation>اسم استراتيجية تأتي بها حزمة مثبّتة، بدل استراتيجية Forge.</translation>
    </message>
    <message>
        <source>The name of the input that is a list, in braces.</source>
        <translation>اسم المدخل الذي هو قائمة، بين قوسين معقوفين.</translation>
    </message>
    <message>
        <source>The name {name} is taken.</source>
        <translation>الاسم {name} مستخدم.</translation>
    </message>
    <message>
        <source>The name {name} is there twice.</source>
        <translation>الاسم {name} مكرر.</translation>
    </message>
    <message>
        <source>The name {name} is there twice. Each step and input needs its own.</source>
        <translation>الاسم {name} مكرر. لكل خطوة ومدخل اسم خاص.</translation>
    </message>
    <message>
        <source>The names of what comes together, each in braces; their order counts.</source>
        <translation>أسماء ما يُجمع، كل اسم بين قوسين معقوفين؛ وترتيبها مهم.</translation>
    </message>
    <message>
        <source>The parameters of the task are no JSON ({problem}).</source>
        <translation>ليست معاملات المهمة JSON ({problem}).</translation>
    </message>
    <message>
        <source>The path {path} is not followed; the whole goes on.</source>
        <translation>لا يُتبع المسار {path}؛ ويمضي الكل.</translation>
    </message>
    <message>
        <source>The pattern cannot be read at character {number}: {reason}</source>
        <translation>تتعذر قراءة النمط عند الحرف {number}: {reason}</translation>
    </message>
    <message>
        <source>The pause of the task queue could not be kept ({problem}).</source>
        <translation>تعذّر حفظ إيقاف قائمة المهام ({problem}).</translation>
    </message>
    <message>
        <source>The person is shown the question and changes it into the answer.</source>
        <translation>يُعرض السؤال على الشخص فيحوّله إلى الإجابة.</translation>
    </message>
    <message>
        <source>The picture defines entities, which Forge&apos;s pictures never do.</source>
        <translation>تعرّف الصورة كيانات، وصور Forge لا تفعل ذلك أبدًا.</translation>
    </message>
    <message>
        <source>The picture has {width} x {height} pixels, more than is shown here. Save it and open it with another program.</source>
        <translation>أبعاد الصورة {width} × {height} بكسل، أكثر مما يُعرض هنا. احفظها وافتحها ببرنامج آخر.</translation>
    </message>
    <message>
        <source>The picture holds more text than a pipeline can be.</source>
        <translation>في الصورة نص أكثر مما يبلغه خط معالجة.</translation>
    </message>
    <message>
        <source>The picture is cut off.</source>
        <translation>الصورة مقطوعة.</translation>
    </message>
    <message>
        <source>The picture is cut off: a PNG ends with an end mark, and this one does not.</source>
        <translation>الصورة مقطوعة: تنتهي صور PNG بعلامة نهاية، وهذه لا.</translation>
    </message>
    <message>
        <source>The picture is damaged: a check sum in it is wrong.</source>
        <translation>الصورة تالفة: أحد مجاميع التحقق فيها خطأ.</translation>
    </message>
    <message>
        <source>The picture is larger than any that Forge makes.</source>
        <translation>الصورة أكبر من أي صورة ينشئها Forge.</translation>
    </message>
    <message>
        <source>The picture is neither PNG nor SVG, so no pipeline can be put into it.</source>
        <translation>الصورة ليست PNG ولا SVG، فلا يمكن وضع خط معالجة فيها.</translation>
    </message>
    <message>
        <source>The picture is no PNG.</source>
        <translation>الصورة ليست PNG.</translation>
    </message>
    <message>
        <source>The picture is no SVG with anything in it.</source>
        <translation>الصورة ليست SVG ذات محتوى.</translation>
    </message>
    <message>
        <source>The picture is no SVG: it is no UTF-8 text.</source>
        <translation>الصورة ليست SVG: ليست نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The picture&apos;s text is cut off.</source>
        <translation>النص داخل الصورة مقطوع.</translation>
    </message>
    <message>
        <source>The picture&apos;s text is damaged.</source>
        <translation>النص داخل الصورة تالف.</translation>
    </message>
    <message>
        <source>The pipeline has no input &quot;{name}&quot;.</source>
        <translation>ليس لخط المعالجة مدخل &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>The pipeline has no input &quot;{name}&quot;. It has: {names}.</source>
        <translation>ليس لخط المعالجة مدخل &quot;{name}&quot;. لديه: {names}.</translation>
    </message>
    <message>
        <source>The pipeline has no step {step}.</source>
        <translation>ليس في خط المعالجة خطوة {step}.</translation>
    </message>
    <message>
        <source>The pipeline has no steps. Add one from the library or a sample.</source>
        <translation>لا خطوات في خط المعالجة. أضف واحدة من المكتبة أو من عيّنة.</translation>
    </message>
    <message>
        <source>The pipeline has {count} steps; at most {most} can run.</source>
        <translation>في خط المعالجة {count} خطوة؛ ويمكن تشغيل {most} على الأكثر.</translation>
    </message>
    <message>
        <source>The pipeline inside was stopped.</source>
        <translation>أُوقف خط المعالجة الداخلي.</translation>
    </message>
    <message>
        <source>The pipeline was changed while {name} was written.</source>
        <translation>تغيّر خط المعالجة أثناء كتابة {name}.</translation>
    </message>
    <message>
        <source>The plug-in step {step} failed: {problem}.</source>
        <translation>فشلت خطوة الإضافة {step}: {problem}.</translation>
    </message>
    <message>
        <source>The plug-in step {step} gave something that is no JSON: {problem}.</source>
        <translation>أعطت خطوة الإضافة {step} ما ليس JSON: {problem}.</translation>
    </message>
    <message>
        <source>The problem; inputs in braces: {name} or {name[key]}.</source>
        <translation>المسألة؛ المدخلات بين أقواس: {name} أو {name[key]}.</translation>
    </message>
    <message>
        <source>The process of {model} ended unexpectedly (simulated).</source>
        <translation>انتهت عملية {model} على نحو غير متوقع (محاكاة).</translation>
    </message>
    <message>
        <source>The process of {model} ended unexpectedly: {words}.</source>
        <translation>انتهت عملية {model} على نحو غير متوقع: {words}.</translation>
    </message>
    <message>
        <source>The process of {model} refused its key.</source>
        <translation>رفضت عملية {model} مفتاحها.</translation>
    </message>
    <message>
        <source>The process of {model} sent something that cannot be read: {words}.</source>
        <translation>أرسلت عملية {model} ما لا يُقرأ: {words}.</translation>
    </message>
    <message>
        <source>The process of {model} was ended from outside, most likely because memory ran out.</source>
        <translation>أُنهيت عملية {model} من الخارج، والأرجح أن الذاكرة نفدت.</translation>
    </message>
    <message>
        <source>The processor is too hot and works more slowly.</source>
        <translation>المعالج ساخن جدًا ويعمل ببطء أكبر.</translation>
    </message>
    <message>
        <source>The processor was slowed down by its heat.</source>
        <translation>أُبطئ المعالج بسبب حرارته.</translation>
    </message>
    <message>
        <source>The prompt had {tokens}.</source>
        <translation>كان في الطلب {tokens}.</translation>
    </message>
    <message>
        <source>The prompt has {tokens} tokens, and prompt and answer together may have {most}. Shorten it, raise the context, or choose another model.</source>
        <translation>عدد رموز المطالبة {tokens}، والحد الأقصى للمطالبة والإجابة معًا {most}. اختصرها، أو زد السياق، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>المطالبة فارغة.</translation>
    </message>
    <message>
        <source>The prompt is too long for {model}.</source>
        <translation>المطالبة أطول مما يتّسع له {model}.</translation>
    </message>
    <message>
        <source>The prompt is too long for {model}: {tokens} tokens, with room for {context}.</source>
        <translation>المطالبة أطول مما يتّسع له {model}: {tokens} رمز، والمتّسع {context}.</translation>
    </message>
    <message>
        <source>The prompt is {prompt} tokens long; {model} can read {context}.</source>
        <translation>طول المطالبة {prompt} رمز؛ ويستطيع {model} قراءة {context}.</translation>
    </message>
    <message>
        <source>The queue is full: {limit} tasks wait already.</source>
        <translation>قائمة الانتظار ممتلئة: تنتظر {limit} مهمة بالفعل.</translation>
    </message>
    <message>
        <source>The quickest vectors, for short English texts.</source>
        <translation>أسرع المتجهات، للنصوص الإنجليزية القصيرة.</translation>
    </message>
    <message>
        <source>The ratings have different sources: they tell little of each other.</source>
        <translation>للتقييمات مصادر مختلفة: فلا تُقارَن ببعضها كثيرًا.</translation>
    </message>
    <message>
        <source>The rest is too long to compare.</source>
        <translation>الباقي أطول من أن يُقارَن.</translation>
    </message>
    <message>
        <source>The result, with the names of its inputs in braces.</source>
        <translation>النتيجة، وفيها أسماء مدخلاتها بين أقواس معقوفة.</translation>
    </message>
    <message>
        <source>The rule names it as well: {pattern}.</source>
        <translation>القاعدة تسمّيه أيضًا: {pattern}.</translation>
    </message>
    <message>
        <source>The rule names it: {pattern}.</source>
        <translation>القاعدة تسمّيه: {pattern}.</translation>
    </message>
    <message>
        <source>The rule takes the models that it names, and no others.</source>
        <translation>القاعدة تأخذ النماذج التي تسمّيها فقط.</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>فشل التشغيل.</translation>
    </message>
    <message>
        <source>The run failed. {reason}</source>
        <translation>فشل التشغيل. {reason}</translation>
    </message>
    <message>
        <source>The run goes on.</source>
        <translation>التشغيل مستمر.</translation>
    </message>
    <message>
        <source>The run has started: {steps}.</source>
        <translation>بدأ التشغيل: {steps}.</translation>
    </message>
    <message>
        <source>The run is done after {time}.</source>
        <translation>اكتمل التشغيل بعد {time}.</translation>
    </message>
    <message>
        <source>The run is in {file}.</source>
        <translation>التشغيل محفوظ في ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>The run is paused</source>
        <translation>التشغيل متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>The run pauses.</source>
        <translation>يتوقف التشغيل مؤقتًا.</translation>
    </message>
    <message>
        <source>The run waits for you.</source>
        <translation>التشغيل في انتظارك.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>أُوقف التشغيل.</translation>
    </message>
    <message>
        <source>The run {run} has no step {step}.</source>
        <translation>ليس في التشغيل {run} خطوة {step}.</translation>
    </message>
    <message>
        <source>The run {run} is complete.</source>
        <translation>التشغيل {run} مكتمل.</translation>
    </message>
    <message>
        <source>The run {run} is going on, here or in another window.</source>
        <translation>التشغيل {run} جارٍ هنا أو في نافذة أخرى.</translation>
    </message>
    <message>
        <source>The run {run} is not going on here.</source>
        <translation>التشغيل {run} ليس جاريًا هنا.</translation>
    </message>
    <message>
        <source>The run {run} was deleted: what it still does is not kept.</source>
        <translation>حُذف التشغيل {run}: لا يُحفظ ما يفعله بعد ذلك.</translation>
    </message>
    <message>
        <source>The same number</source>
        <translation>العدد نفسه</translation>
    </message>
    <message>
        <source>The same prompt to several models, side by side</source>
        <translation>الطلب نفسه لعدة نماذج جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>The same prompt to the same models, on the canvas</source>
        <translation>الطلب نفسه للنماذج نفسها على اللوحة</translation>
    </message>
    <message>
        <source>The same seed gives the same answer again; left out, each run draws its own.</source>
        <translation>البذرة نفسها تعطي الإجابة نفسها؛ وإن تُركت سحب كل تشغيل بذرته.</translation>
    </message>
    <message>
        <source>The scarcest resource&apos;s share of what is needed with a tenth to spare; 100 %: there is enough.</source>
        <translation>حصة أندر الموارد مما يلزم مع عُشر احتياطي؛ 100 %: يكفي.</translation>
    </message>
    <message>
        <source>The schema is written as code; any JSON will do.</source>
        <translation>المخطط مكتوب شيفرةً؛ وأي JSON يكفي.</translation>
    </message>
    <message>
        <source>The schema that came in is not used; any JSON will do.</source>
        <translation>لا يُستخدم المخطط الوارد؛ وأي JSON يكفي.</translation>
    </message>
    <message>
        <source>The second model answers where the first is not sure</source>
        <translation>يجيب النموذج الثاني حين لا يكون الأول واثقًا</translation>
    </message>
    <message>
        <source>The second model answers where the first is not sure enough.</source>
        <translation>يجيب النموذج الثاني حين لا يكون الأول واثقًا بما يكفي.</translation>
    </message>
    <message>
        <source>The server tells no times: these are the ones seen from here.</source>
        <translation>لا يذكر الخادم الأزمنة: هذه هي المرصودة من هنا.</translation>
    </message>
    <message>
        <source>The set has no rows yet.</source>
        <translation>ليس في المجموعة صفوف بعد.</translation>
    </message>
    <message>
        <source>The share of calls that must be answered; below it the step fails.</source>
        <translation>حصة الاستدعاءات التي يجب أن تُجاب؛ ودونها تفشل الخطوة.</translation>
    </message>
    <message>
        <source>The share of the score that the winner must have; below it the step fails.</source>
        <translation>حصة النقاط التي يجب أن تكون للفائز؛ ودونها تفشل الخطوة.</translation>
    </message>
    <message>
        <source>The simulation is switched off.</source>
        <translation>المحاكاة متوقفة.</translation>
    </message>
    <message>
        <source>The step failed unexpectedly: {problem}.</source>
        <translation>فشلت الخطوة على نحو غير متوقع: {problem}.</translation>
    </message>
    <message>
        <source>The step is new.</source>
        <translation>الخطوة جديدة.</translation>
    </message>
    <message>
        <source>The step that you let work is done.</source>
        <translation>أنجزت الخطوة التي سمحت لها بالعمل.</translation>
    </message>
    <message>
        <source>The step {step} is not held in the run {run}.</source>
        <translation>الخطوة {step} غير موقوفة في التشغيل {run}.</translation>
    </message>
    <message>
        <source>The step {step} waits for no decision any more.</source>
        <translation>لم تعد الخطوة {step} تنتظر قرارًا.</translation>
    </message>
    <message>
        <source>The step&apos;s own setting says not to use the cache.</source>
        <translation>إعداد الخطوة نفسها يقضي بعدم استخدام التخزين المؤقت.</translation>
    </message>
    <message>
        <source>The steps are still here; make the sub-pipeline again.</source>
        <translation>الخطوات ما زالت هنا؛ أنشئ خط المعالجة الفرعي من جديد.</translation>
    </message>
    <message>
        <source>The strategy as YAML, to be changed.</source>
        <translation>الاستراتيجية بصيغة YAML، للتعديل.</translation>
    </message>
    <message>
        <source>The strategy has a highest price, and states none for this model.</source>
        <translation>للاستراتيجية سعر أقصى، ولا تذكر سعرًا لهذا النموذج.</translation>
    </message>
    <message>
        <source>The strategy names it for this.</source>
        <translation>تذكره الاستراتيجية لهذا.</translation>
    </message>
    <message>
        <source>The strategy takes models of {backends} alone.</source>
        <translation>تأخذ الاستراتيجية نماذج {backends} فقط.</translation>
    </message>
    <message>
        <source>The strategy {name} cannot be used: it took longer than {seconds} s.</source>
        <translation>لا يمكن استخدام الاستراتيجية {name}: استغرقت أكثر من {seconds} ث.</translation>
    </message>
    <message>
        <source>The strategy {name} has no model for this. {reason}</source>
        <translation>ليس لدى الاستراتيجية {name} نموذج لهذا. {reason}</translation>
    </message>
    <message>
        <source>The strategy {name} is in use, and its rule is &quot;{rule}&quot;.</source>
        <translation>الاستراتيجية {name} مستخدمة، وقاعدتها هي &quot;{rule}&quot;.</translation>
    </message>
    <message>
        <source>The strategy {strategy} cannot be used: {reason}.</source>
        <translation>لا يمكن استخدام الاستراتيجية {strategy}: {reason}.</translation>
    </message>
    <message>
        <source>The strongest Gemma for one large GPU; text, pictures, thinking.</source>
        <translation>أقوى Gemma لبطاقة رسومات كبيرة واحدة؛ نص وصور وتفكير.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>لا صفوف في الجدول.</translation>
    </message>
    <message>
        <source>The task queue could not be kept ({problem}).</source>
        <translation>تعذّر حفظ قائمة المهام ({problem}).</translation>
    </message>
    <message>
        <source>The task queue is paused: {tasks}.</source>
        <translation>قائمة المهام متوقفة مؤقتًا: {tasks}.</translation>
    </message>
    <message>
        <source>The task queue was shut down.</source>
        <translation>أُغلقت قائمة المهام.</translation>
    </message>
    <message>
        <source>The task {task} does not wait for a worker now.</source>
        <translation>المهمة {task} لا تنتظر دورها الآن.</translation>
    </message>
    <message>
        <source>The task {task} was not over after {seconds} s.</source>
        <translation>لم تنتهِ المهمة {task} بعد {seconds} ث.</translation>
    </message>
    <message>
        <source>The task {task}, which it waited for, was not completed.</source>
        <translation>المهمة {task} التي كانت تنتظرها لم تكتمل.</translation>
    </message>
    <message>
        <source>The tested model</source>
        <translation>النموذج المختبَر</translation>
    </message>
    <message>
        <source>The text has {count} characters; a pattern is looked for in at most {most}.</source>
        <translation>في النص {count} حرف؛ ويُبحث عن النمط في {most} على الأكثر.</translation>
    </message>
    <message>
        <source>The text holds no strategy.</source>
        <translation>لا يحتوي النص على استراتيجية.</translation>
    </message>
    <message>
        <source>The text holds values that no strategy has.</source>
        <translation>يحتوي النص على قيم لا توجد في أي استراتيجية.</translation>
    </message>
    <message>
        <source>The text holds {count} strategies.</source>
        <translation>في النص {count} من الاستراتيجيات.</translation>
    </message>
    <message>
        <source>The text is larger than 256 kB, which no strategy is.</source>
        <translation>النص أكبر من 256 كيلوبايت، ولا استراتيجية كذلك.</translation>
    </message>
    <message>
        <source>The text is no JSON list.</source>
        <translation>ليس النص قائمة JSON.</translation>
    </message>
    <message>
        <source>The text is no JSON that can be read: {problem}.</source>
        <translation>النص ليس JSON يمكن قراءته: {problem}.</translation>
    </message>
    <message>
        <source>The text that a run works on</source>
        <translation>النص الذي يعمل عليه التشغيل</translation>
    </message>
    <message>
        <source>The text that decides, with the names of inputs in braces.</source>
        <translation>النص الذي يحسم، وفيه أسماء المدخلات بين أقواس معقوفة.</translation>
    </message>
    <message>
        <source>The text that the run works on</source>
        <translation>النص الذي يعمل عليه التشغيل</translation>
    </message>
    <message>
        <source>The text view also has: {words}. It is kept as it is.</source>
        <translation>في عرض النص أيضًا: {words}. ويبقى كما هو.</translation>
    </message>
    <message>
        <source>The time of {step} is not counted: it never ran.</source>
        <translation>لم يُحسب وقت {step}: لم تعمل هذه الخطوة قط.</translation>
    </message>
    <message>
        <source>The tokens of the answer are {share} likely on average; {model} is not calibrated.</source>
        <translation>متوسط احتمال رموز الإجابة {share}؛ ولم تجر معايرة {model}.</translation>
    </message>
    <message>
        <source>The two runs have no row in common.</source>
        <translation>لا صف مشترك بين التشغيلين.</translation>
    </message>
    <message>
        <source>The two values, line by line</source>
        <translation>القيمتان سطرًا بسطر</translation>
    </message>
    <message>
        <source>The value is in {file}.</source>
        <translation>القيمة محفوظة في ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>The way of the hand-off</source>
        <translation>مسار التسليم</translation>
    </message>
    <message>
        <source>The weight of answer {number} is {weight}.</source>
        <translation>وزن الإجابة {number} هو {weight}.</translation>
    </message>
    <message>
        <source>The weight of {model} is {weight}.</source>
        <translation>وزن {model} هو {weight}.</translation>
    </message>
    <message>
        <source>The whole value cannot be taken away.</source>
        <translation>لا يمكن إزالة القيمة كلها.</translation>
    </message>
    <message>
        <source>The wire from {source} to {target} begins at a step that is not there.</source>
        <translation>الوصلة من {source} إلى {target} تبدأ عند خطوة غير موجودة.</translation>
    </message>
    <message>
        <source>The wire from {source} to {target} leads to a step that is not there.</source>
        <translation>الوصلة من {source} إلى {target} تؤدي إلى خطوة غير موجودة.</translation>
    </message>
    <message>
        <source>The wire from {source} to {target} leads to an input of the pipeline.</source>
        <translation>الوصلة من {source} إلى {target} تؤدي إلى مدخل لخط المعالجة.</translation>
    </message>
    <message>
        <source>The wire from {source} to {target}: an input has no port &quot;{port}&quot;.</source>
        <translation>الوصلة من {source} إلى {target}: ليس للمدخل منفذ &quot;{port}&quot;.</translation>
    </message>
    <message>
        <source>The wire from {source} to {target}: it has no output &quot;{port}&quot;.</source>
        <translation>الوصلة من {source} إلى {target}: لا مخرج باسم &quot;{port}&quot;.</translation>
    </message>
    <message>
        <source>The wire from {source} to {target}: {step} gives nothing on.</source>
        <translation>الوصلة من {source} إلى {target}: لا تمرّر {step} شيئًا.</translation>
    </message>
    <message>
        <source>The wire from {source} to {target}: {step} has no port {port}; it asks for nothing.</source>
        <translation>الوصلة من {source} إلى {target}: ليس في {step} منفذ {port}؛ وهي لا تطلب شيئًا.</translation>
    </message>
    <message>
        <source>The wire from {source} to {target}: {step} has no port {port}; it asks for {names}.</source>
        <translation>الوصلة من {source} إلى {target}: ليس في {step} منفذ {port}؛ وهي تطلب {names}.</translation>
    </message>
    <message>
        <source>The {backend} backend could not be started: {problem}.</source>
        <translation>تعذّر تشغيل الخلفية {backend}: {problem}.</translation>
    </message>
    <message>
        <source>The {seconds} s that a run may take are over.</source>
        <translation>انقضت {seconds} ث المسموح بها للتشغيل.</translation>
    </message>
    <message>
        <source>Their answers are made one by</source>
        <translation>تُجمع إجاباتها بـ</translation>
    </message>
    <message>
        <source>Their pipelines differ in {places}.</source>
        <translation>تختلف خطوط معالجتهما: {places}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>There are FROM, PARAMETER, TEMPLATE, SYSTEM, ADAPTER, LICENSE, MESSAGE, RENDERER, PARSER and REQUIRES.</source>
        <translation>المتاح: FROM وPARAMETER وTEMPLATE وSYSTEM وADAPTER وLICENSE وMESSAGE وRENDERER وPARSER وREQUIRES.</translation>
    </message>
    <message>
        <source>There are newer weights.</source>
        <translation>هناك أوزان أحدث.</translation>
    </message>
    <message>
        <source>There are no models yet. Add Ollama, or a folder of GGUF files in the settings.</source>
        <translation>لا توجد نماذج بعد. أضف Ollama أو مجلدًا من ملفات GGUF في الإعدادات.</translation>
    </message>
    <message>
        <source>There are too few figures that all of them have. Measure them to see more.</source>
        <translation>الأرقام المشتركة بينها قليلة. قِسها لترى أكثر.</translation>
    </message>
    <message>
        <source>There are {count} more such faults.</source>
        <translation>يوجد {count} من مثل هذه الأخطاء أيضًا.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>المتاح: {names}.</translation>
    </message>
    <message>
        <source>There are: {names}. Own ones are files in {folder}.</source>
        <translation>الموجود: {names}. والخاصة بك ملفات في {folder}.</translation>
    </message>
    <message>
        <source>There is a key called {key} already.</source>
        <translation>يوجد بالفعل مفتاح باسم ⁨{key}⁩.</translation>
    </message>
    <message>
        <source>There is a model named {model} already.</source>
        <translation>يوجد نموذج باسم {model}.</translation>
    </message>
    <message>
        <source>There is no GPU that Forge can use; the processor does the work.</source>
        <translation>لا توجد بطاقة رسومية يستطيع Forge استعمالها؛ يقوم المعالج بالعمل.</translation>
    </message>
    <message>
        <source>There is no colour &quot;{name}&quot;.</source>
        <translation>لا يوجد لون &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>There is no component &quot;{type}&quot;; &quot;{near}&quot; is near.</source>
        <translation>لا يوجد مكوّن &quot;{type}&quot;؛ &quot;{near}&quot; قريب منه.</translation>
    </message>
    <message>
        <source>There is no component &quot;{type}&quot;; there are {known}.</source>
        <translation>لا يوجد مكوّن &quot;{type}&quot;؛ الموجود: {known}.</translation>
    </message>
    <message>
        <source>There is no consensus strategy &quot;{strategy}&quot;.</source>
        <translation>لا توجد استراتيجية إجماع باسم «{strategy}».</translation>
    </message>
    <message>
        <source>There is no earlier run of this set. Change something and run it again.</source>
        <translation>لا تشغيل سابق لهذه المجموعة. غيّر شيئًا وشغّلها من جديد.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>لا يوجد ملف {path}.</translation>
    </message>
    <message>
        <source>There is no group {name}.</source>
        <translation>لا توجد مجموعة {name}.</translation>
    </message>
    <message>
        <source>There is no input {name}.</source>
        <translation>لا يوجد مدخل باسم {name}.</translation>
    </message>
    <message>
        <source>There is no key {key} any more.</source>
        <translation>لم يعد المفتاح ⁨{key}⁩ موجودًا.</translation>
    </message>
    <message>
        <source>There is no kind of step called {kind}.</source>
        <translation>لا يوجد نوع خطوات باسم {kind}.</translation>
    </message>
    <message>
        <source>There is no message to answer.</source>
        <translation>لا توجد رسالة للإجابة عنها.</translation>
    </message>
    <message>
        <source>There is no model &quot;{name}&quot; on this PC.</source>
        <translation>لا يوجد على هذا الحاسوب نموذج &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>There is no model named {model}.</source>
        <translation>لا يوجد نموذج باسم {model}.</translation>
    </message>
    <message>
        <source>There is no model to talk to yet</source>
        <translation>لا نموذج للمحادثة بعد</translation>
    </message>
    <message>
        <source>There is no model yet. The library says how to add some.</source>
        <translation>لا يوجد نموذج بعد. توضح المكتبة كيفية إضافة نماذج.</translation>
    </message>
    <message>
        <source>There is no note {name}.</source>
        <translation>لا توجد ملاحظة {name}.</translation>
    </message>
    <message>
        <source>There is no provider &quot;{name}&quot;; there are {known}.</source>
        <translation>لا يوجد مزوّد &quot;{name}&quot;؛ الموجود: {known}.</translation>
    </message>
    <message>
        <source>There is no room for {model} on Ollama&apos;s disk: {words}</source>
        <translation>لا متّسع لـ {model} على قرص Ollama: {words}</translation>
    </message>
    <message>
        <source>There is no simulated model {model}.</source>
        <translation>لا يوجد نموذج محاكى {model}.</translation>
    </message>
    <message>
        <source>There is no stage.</source>
        <translation>لا توجد مرحلة.</translation>
    </message>
    <message>
        <source>There is no step {name}.</source>
        <translation>لا توجد خطوة {name}.</translation>
    </message>
    <message>
        <source>There is no strategy &quot;{name}&quot;.</source>
        <translation>لا توجد استراتيجية &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>There is no task to hand on.</source>
        <translation>لا توجد مهمة لإحالتها.</translation>
    </message>
    <message>
        <source>There is no task {task}.</source>
        <translation>لا توجد مهمة {task}.</translation>
    </message>
    <message>
        <source>There is no {model}.</source>
        <translation>لا يوجد {model}.</translation>
    </message>
    <message>
        <source>There is not enough memory for {model}.</source>
        <translation>لا تكفي الذاكرة لـ {model}.</translation>
    </message>
    <message>
        <source>There is not enough memory to load {model}: {words}</source>
        <translation>لا تكفي الذاكرة لتحميل {model}: {words}</translation>
    </message>
    <message>
        <source>There is nothing to answer: the prompt is empty.</source>
        <translation>لا شيء يُجاب عنه: المطالبة فارغة.</translation>
    </message>
    <message>
        <source>There is nothing to group.</source>
        <translation>لا شيء يُجمع في مجموعة.</translation>
    </message>
    <message>
        <source>There is nothing to pin: this step has no result yet.</source>
        <translation>لا شيء لتثبيته: لا نتيجة لهذه الخطوة بعد.</translation>
    </message>
    <message>
        <source>There is nothing to pull.</source>
        <translation>لا شيء يُجلب.</translation>
    </message>
    <message>
        <source>These pipelines run each other in a circle: {names}.</source>
        <translation>خطوط المعالجة هذه يشغّل بعضها بعضًا في حلقة: {names}.</translation>
    </message>
    <message>
        <source>These rows show no gain over the best model alone: {mean} points, between {low} and {high}, at the same tokens.</source>
        <translation>لا تُظهر هذه الصفوف كسبًا على أفضل نموذج وحده: {mean} نقطة، بين {low} و{high}، بعدد الرموز نفسه.</translation>
    </message>
    <message>
        <source>These steps wait for each other: {names}. Remove one of the wires.</source>
        <translation>هذه الخطوات ينتظر بعضها بعضًا: {names}. أزل إحدى الوصلات.</translation>
    </message>
    <message>
        <source>They answer; then it is counted.</source>
        <translation>إنها تجيب، ثم تُعدّ الأصوات.</translation>
    </message>
    <message>
        <source>They came to no answer.</source>
        <translation>لم تصل إلى جواب.</translation>
    </message>
    <message>
        <source>They differ.</source>
        <translation>مختلفة فيما بينها.</translation>
    </message>
    <message>
        <source>They use different models</source>
        <translation>تستخدم نماذج مختلفة</translation>
    </message>
    <message>
        <source>They were given other values: {names}.</source>
        <translation>أُعطيا قيمًا أخرى: {names}.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>تفكير</translation>
    </message>
    <message>
        <source>Thinking: {size}</source>
        <translation>يفكر: {size}</translation>
    </message>
    <message>
        <source>Thinks aloud before it answers; a Llama that learnt from DeepSeek R1.</source>
        <translation>يفكر بصوت مسموع قبل أن يجيب؛ نموذج Llama تعلّم من DeepSeek R1.</translation>
    </message>
    <message>
        <source>Thinks aloud before it answers; learnt from DeepSeek R1.</source>
        <translation>يفكر بصوت مسموع قبل أن يجيب؛ تعلّم من DeepSeek R1.</translation>
    </message>
    <message>
        <source>Thinks and uses tools with few parameters at work; very long context.</source>
        <translation>يفكر ويستخدم الأدوات بمعاملات عاملة قليلة؛ سياق طويل جدًا.</translation>
    </message>
    <message>
        <source>Thinks as long as asked to, with tools; fits in 16 GB.</source>
        <translation>يفكر بالقدر المطلوب، مع أدوات؛ يتسع في 16 GB.</translation>
    </message>
    <message>
        <source>Thinks as long as asked to, with tools; for one 80 GB GPU.</source>
        <translation>يفكر بالقدر المطلوب، مع أدوات؛ لبطاقة رسومات واحدة بذاكرة 80 GB.</translation>
    </message>
    <message>
        <source>Thinks at length before it answers; mathematics and code.</source>
        <translation>يفكر طويلًا قبل أن يجيب؛ رياضيات وشيفرة.</translation>
    </message>
    <message>
        <source>Thinks before it answers, in many languages.</source>
        <translation>يفكر قبل أن يجيب، بلغات كثيرة.</translation>
    </message>
    <message>
        <source>Thinks before it answers; mathematics and science.</source>
        <translation>يفكر قبل أن يجيب؛ رياضيات وعلوم.</translation>
    </message>
    <message>
        <source>Thinks with 3 of 30 billion parameters at work: fast where memory allows.</source>
        <translation>يفكر بتشغيل 3 من 30 مليار معامل: سريع حيث تسمح الذاكرة.</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>This PC first; where no model here can, small and cheap ones of Groq and DeepSeek. Texts may leave this PC.</source>
        <translation>هذا الحاسوب أولًا؛ وحيث لا يقدر نموذج هنا فنماذج صغيرة ورخيصة من Groq وDeepSeek. قد تغادر النصوص هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This PC was not looked at yet.</source>
        <translation>لم يُفحص هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>This call is made inside a step.</source>
        <translation>يجري هذا الاستدعاء داخل خطوة.</translation>
    </message>
    <message>
        <source>This cannot be read: {error}.</source>
        <translation>تتعذر قراءة هذا: ⁨{error}⁩.</translation>
    </message>
    <message>
        <source>This does not end as it began: a quote or a bracket is missing.</source>
        <translation>لا ينتهي هذا كما بدأ: تنقص علامة اقتباس أو قوس.</translation>
    </message>
    <message>
        <source>This example is nested too deeply.</source>
        <translation>هذا المثال متداخل أعمق من اللازم.</translation>
    </message>
    <message>
        <source>This frees {size}.</source>
        <translation>هذا يحرر {size}.</translation>
    </message>
    <message>
        <source>This hand-off</source>
        <translation>هذه الإحالة</translation>
    </message>
    <message>
        <source>This is a run as it was, so nothing here can be changed.</source>
        <translation>هذا تشغيل كما كان، فلا يمكن تغيير شيء هنا.</translation>
    </message>
    <message>
        <source>This is longer than the context of {models}.</source>
        <translation>هذا أطول من سياق {models}.</translation>
    </message>
    <message>
        <source>This is no data URI.</source>
        <translation>هذا ليس عنوان data URI.</translation>
    </message>
    <message>
        <source>This is no picture that can be shown: {why}.</source>
        <translation>هذه ليست صورة يمكن عرضها: ⁨{why}⁩.</translation>
    </message>
    <message>
        <source>This is probably longer than the context of {models}.</source>
        <translation>هذا على الأرجح أطول من سياق {models}.</translation>
    </message>
    <message>
        <source>This part: {progress}.</source>
        <translation>هذا الجزء: {progress}.</translation>
    </message>
    <message>
        <source>This pipeline cannot run yet.</source>
        <translation>يتعذر تشغيل خط المعالجة هذا بعد.</translation>
    </message>
    <message>
        <source>This pipeline has no steps yet.</source>
        <translation>لا خطوات في خط المعالجة هذا بعد.</translation>
    </message>
    <message>
        <source>This reads like a refusal.</source>
        <translation>يبدو هذا رفضًا.</translation>
    </message>
    <message>
        <source>This schema is no object with keys: only the text can show it.</source>
        <translation>هذا المخطط ليس كائنًا ذا مفاتيح: لا يعرضه إلا النص.</translation>
    </message>
    <message>
        <source>This set was not run yet. Attach it to a model or a pipeline, then run it.</source>
        <translation>لم تُشغَّل هذه المجموعة بعد. اربطها بنموذج أو بخط معالجة ثم شغّلها.</translation>
    </message>
    <message>
        <source>This step runs no pipeline file.</source>
        <translation>لا تشغّل هذه الخطوة ملف خط معالجة.</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>يستغرق هذا لحظة.</translation>
    </message>
    <message>
        <source>This vote</source>
        <translation>هذا التصويت</translation>
    </message>
    <message>
        <source>Thorough answers, tools and long context for workstations.</source>
        <translation>إجابات وافية وأدوات وسياق طويل لمحطات العمل.</translation>
    </message>
    <message>
        <source>Those that ship with Forge stay; own ones are files in the folder strategies.</source>
        <translation>تبقى ما يأتي مع Forge؛ والخاصة ملفات في المجلد strategies.</translation>
    </message>
    <message>
        <source>Thought: {size}</source>
        <translation>فكّر: {size}</translation>
    </message>
    <message>
        <source>Three different models have a vote on each question that is asked by it, and the majority decides. Look at the lift meter: asking the best one three times may be as good.</source>
        <translation>ثلاثة نماذج مختلفة تصوّت على كل سؤال يُطرح بها، والأغلبية تقرر. انظر إلى مقياس الفائدة: فسؤال أفضلها ثلاث مرات قد يكون مماثلًا.</translation>
    </message>
    <message>
        <source>Tick another one to compare</source>
        <translation>اختر واحدًا آخر للمقارنة</translation>
    </message>
    <message>
        <source>Tick at least two models, or let one answer several times.</source>
        <translation>حدّد نموذجين على الأقل، أو دع نموذجًا واحدًا يجيب عدة مرات.</translation>
    </message>
    <message>
        <source>Tick the model beside which it is to be held.</source>
        <translation>حدّد النموذج الذي يُقارن به.</translation>
    </message>
    <message>
        <source>Tick two models: first the one that answers, then the better one.</source>
        <translation>حدّد نموذجين: أولًا الذي يجيب، ثم الأفضل.</translation>
    </message>
    <message>
        <source>Tidy a list</source>
        <translation>ترتيب قائمة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>الحد الزمني</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>المخطط الزمني</translation>
    </message>
    <message>
        <source>Timeline of the run</source>
        <translation>المخطط الزمني للتشغيل</translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation>صغير جدًا</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>عنوان المجموعة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To all</source>
        <translation>إلى الكل</translation>
    </message>
    <message>
        <source>To have it again it must be downloaded or made anew.</source>
        <translation>لاستعادته يجب تنزيله أو صنعه من جديد.</translation>
    </message>
    <message>
        <source>To make it fit, {ways}; or close other programs.</source>
        <translation>لكي يتّسع له المكان: {ways}؛ أو أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>إلى النهاية</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>إلى البداية</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Together they do better: {mean} points, between {low} and {high}, at the same tokens.</source>
        <translation>معًا نتيجتها أفضل: {mean} نقطة، بين {low} و{high}، بعدد الرموز نفسه.</translation>
    </message>
    <message>
        <source>Tok/s</source>
        <translation>رمز/ث</translation>
    </message>
    <message>
        <source>Tokens A, B</source>
        <translation>الرموز A, B</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>الرموز في الثانية</translation>
    </message>
    <message>
        <source>Tokens and tok/s are measured by what serves the model, the times by Forge.</source>
        <translation>الرموز وسرعتها يقيسها ما يخدم النموذج، والأوقات يقيسها Forge.</translation>
    </message>
    <message>
        <source>Tokens of prompt and answer together, unless a step asks for more.</source>
        <translation>رموز المطالبة والإجابة معًا، ما لم تطلب خطوة أكثر.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>Too large: needs {needed}</source>
        <translation>كبير جدًا: يحتاج {needed}</translation>
    </message>
    <message>
        <source>Too large: needs {needed}, {limit} may be used</source>
        <translation>كبير جدًا: يحتاج إلى ⁨{needed}⁩، والمتاح ⁨{limit}⁩</translation>
    </message>
    <message>
        <source>Took a comma out of the quotes.</source>
        <translation>أُخرجت فاصلة من بين علامتي الاقتباس.</translation>
    </message>
    <message>
        <source>Took off a backslash in front of a quote.</source>
        <translation>أُزيلت شرطة عكسية أمام علامة اقتباس.</translation>
    </message>
    <message>
        <source>Took off a doubled bracket.</source>
        <translation>أُزيل قوس مضاعف.</translation>
    </message>
    <message>
        <source>Took off end marks of the model.</source>
        <translation>أُزيلت علامات نهاية النموذج.</translation>
    </message>
    <message>
        <source>Took off the code fence.</source>
        <translation>أُزيل إطار الشيفرة.</translation>
    </message>
    <message>
        <source>Took off what stood in front of every line.</source>
        <translation>أُزيل ما كان أمام كل سطر.</translation>
    </message>
    <message>
        <source>Took off {count} backslashes in front of quotes.</source>
        <translation>أُزيلت شرطات عكسية أمام علامات اقتباس: {count}.</translation>
    </message>
    <message>
        <source>Took off {count} doubled brackets.</source>
        <translation>أُزيلت أقواس مضاعفة: {count}.</translation>
    </message>
    <message>
        <source>Took {count} commas out of the quotes.</source>
        <translation>أُخرجت فواصل من بين علامتي الاقتباس: {count}.</translation>
    </message>
    <message>
        <source>Tools and business texts on small machines.</source>
        <translation>أدوات ونصوص أعمال على الأجهزة الصغيرة.</translation>
    </message>
    <message>
        <source>Tools and long documents in 23 languages, for servers.</source>
        <translation>أدوات ومستندات طويلة بـ 23 لغة، للخوادم.</translation>
    </message>
    <message>
        <source>Tools and simple tasks on very small machines.</source>
        <translation>أدوات ومهام بسيطة على الأجهزة الصغيرة جدًا.</translation>
    </message>
    <message>
        <source>Tools are not called.</source>
        <translation>لا تُستدعى الأدوات.</translation>
    </message>
    <message>
        <source>Top K</source>
        <translation>Top K</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>الشريط العلوي</translation>
    </message>
    <message>
        <source>Top edges</source>
        <translation>الحواف العلوية</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Translate and check</source>
        <translation>ترجمة وتدقيق</translation>
    </message>
    <message>
        <source>Translates a text, lets another model translate it back, and compares: where something was lost, the translation is mended. Take two different models of 7B or more that know both languages. Give the text and both languages.</source>
        <translation>يترجم نصًا ويدع نموذجًا آخر يترجمه عكسيًا ويقارن: حيث ضاع شيء تُصلح الترجمة. خذ نموذجين مختلفين من 7B فأكثر يتقنان اللغتين. أعطِ النص واللغتين.</translation>
    </message>
    <message>
        <source>Translates between 55 languages.</source>
        <translation>يترجم بين 55 لغة.</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>شجرة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Try again, or allow more time in the settings.</source>
        <translation>أعد المحاولة، أو اسمح بوقت أطول في الإعدادات.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>أعد المحاولة.</translation>
    </message>
    <message>
        <source>Try again; Ollama&apos;s own log says more.</source>
        <translation>أعد المحاولة؛ وفي سجل Ollama المزيد.</translation>
    </message>
    <message>
        <source>Try again; restart Ollama if it happens again.</source>
        <translation>أعد المحاولة؛ وأعد تشغيل Ollama إن تكرر ذلك.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>جرّبها</translation>
    </message>
    <message>
        <source>Trying again, {number} of {most}</source>
        <translation>إعادة المحاولة، {number} من {most}</translation>
    </message>
    <message>
        <source>Trying it</source>
        <translation>جارٍ تجربتها</translation>
    </message>
    <message>
        <source>Turn it on and take its pin out first.</source>
        <translation>فعّلها وانزع دبوسها أولًا.</translation>
    </message>
    <message>
        <source>Turn it on in the settings (orchestrator.enable_task_offloading).</source>
        <translation>شغّله في الإعدادات (orchestrator.enable_task_offloading).</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Turn the breakpoint off</source>
        <translation>تعطيل نقطة التوقف</translation>
    </message>
    <message>
        <source>Turn the breakpoint on</source>
        <translation>تفعيل نقطة التوقف</translation>
    </message>
    <message>
        <source>Turns a line of words into a list, a heading with capitals and a label from their initials.</source>
        <translation>يحوّل سطرًا من الكلمات إلى قائمة وعنوان بأحرف كبيرة ورمز من أوائلها.</translation>
    </message>
    <message>
        <source>Turns a page into text with its layout.</source>
        <translation>يحوّل الصفحة إلى نص بتنسيقها.</translation>
    </message>
    <message>
        <source>Turns a sentence into a call of a function; made to be fine-tuned.</source>
        <translation>يحوّل الجملة إلى استدعاء دالة؛ مُعدّ للضبط الدقيق.</translation>
    </message>
    <message>
        <source>Two bytes for each number</source>
        <translation>بايتان لكل عدد</translation>
    </message>
    <message>
        <source>Two models argue for and against something, answer each other once, and a third weighs what they said. Good for decisions on which you would like to hear both sides; take models of 7B and more, the judge the largest. Give the question.</source>
        <translation>نموذجان يتناظران مع أمر وضده ويرد كل منهما مرة، ويزن ثالث ما قالاه. نافع للقرارات التي تود سماع طرفيها؛ خذ نماذج من 7B فأكثر وليكن الحَكَم أكبرها. أعطِ السؤال.</translation>
    </message>
    <message>
        <source>Two models look at a question from two sides, a third step joins what they found. Needs Ollama with llama3 and mistral.</source>
        <translation>نموذجان ينظران إلى سؤال من جهتين، وخطوة ثالثة تجمع ما وجداه. يحتاج إلى Ollama مع llama3 وmistral.</translation>
    </message>
    <message>
        <source>Two rules are named &quot;{name}&quot;.</source>
        <translation>قاعدتان باسم &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>Two runs side by side, step by step: what each gave, with which model, how long it took. Or two versions of a pipeline: as it stands, as saved, as it ran, or another file. Run the pipeline twice, or choose above what to compare.</source>
        <translation>تشغيلان جنبًا إلى جنب، خطوة بخطوة: ما أعطته كل خطوة، وبأي نموذج، وكم استغرقت. أو نسختان من خط معالجة: كما هو الآن، أو كما حُفظ، أو كما شُغّل، أو ملف آخر. شغّل خط المعالجة مرتين، أو اختر في الأعلى ما تريد مقارنته.</translation>
    </message>
    <message>
        <source>Two strategies are named &quot;{name}&quot;.</source>
        <translation>استراتيجيتان باسم &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>Two wires lead to {target}.</source>
        <translation>تؤدي وصلتان إلى {target}.</translation>
    </message>
    <message>
        <source>Type below. Files and pictures can be dropped anywhere here.</source>
        <translation>اكتب أدناه. يمكن إسقاط الملفات والصور في أي مكان هنا.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo brings it back (Ctrl+Z)</source>
        <translation>التراجع يعيده (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo {edit}</source>
        <translation>التراجع عن {edit}</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>فك التجميع</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>إلغاء التحميل</translation>
    </message>
    <message>
        <source>Unload a model.</source>
        <translation>ألغِ تحميل نموذج.</translation>
    </message>
    <message>
        <source>Unload idle</source>
        <translation>إلغاء تحميل الخامل</translation>
    </message>
    <message>
        <source>Unload it.</source>
        <translation>ألغِ تحميله.</translation>
    </message>
    <message>
        <source>Unload models that nobody uses</source>
        <translation>إلغاء تحميل النماذج التي لا يستخدمها أحد</translation>
    </message>
    <message>
        <source>Unload models that nobody uses, or close other programs.</source>
        <translation>أخرج النماذج التي لا يستخدمها أحد من الذاكرة، أو أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>Unload models that nobody uses, or take a smaller quantisation or a shorter context.</source>
        <translation>أخرج النماذج التي لا يستخدمها أحد، أو اختر تكميمًا أصغر أو سياقًا أقصر.</translation>
    </message>
    <message>
        <source>Unload other models, or choose a smaller model or a shorter context.</source>
        <translation>ألغِ تحميل نماذج أخرى، أو اختر نموذجًا أصغر أو سياقًا أقصر.</translation>
    </message>
    <message>
        <source>Unload the model and run it again.</source>
        <translation>ألغِ تحميل النموذج وشغّله من جديد.</translation>
    </message>
    <message>
        <source>Unload {model}</source>
        <translation>إلغاء تحميل ⁨{model}⁩</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Unpin one of them, choose a smaller model, or raise the limit in the settings.</source>
        <translation>ألغِ تثبيت أحدها، أو اختر نموذجًا أصغر، أو ارفع الحد في الإعدادات.</translation>
    </message>
    <message>
        <source>Unterminated string starting at</source>
        <translation>النص الذي يبدأ هنا غير منتهٍ</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Untitled test set</source>
        <translation>مجموعة اختبار بلا اسم</translation>
    </message>
    <message>
        <source>Up to {parameters}</source>
        <translation>حتى {parameters}</translation>
    </message>
    <message>
        <source>Up to {tokens} tokens</source>
        <translation>حتى {tokens} رمزًا</translation>
    </message>
    <message>
        <source>Up to {tokens} tokens of context it would fit.</source>
        <translation>سيتّسع له المكان حتى سياق طوله {tokens} رمزًا.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Update Forge.</source>
        <translation>حدّث Forge.</translation>
    </message>
    <message>
        <source>Update Ollama, and do not let other computers reach it until then.</source>
        <translation>حدّث Ollama، ولا تسمح لحواسيب أخرى بالوصول إليه حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Update all</source>
        <translation>تحديث الكل</translation>
    </message>
    <message>
        <source>Urgent goes first</source>
        <translation>العاجل أولًا</translation>
    </message>
    <message>
        <source>Use a .csv, .tsv or .jsonl file.</source>
        <translation>استخدم ملف ‎.csv أو ‎.tsv أو ‎.jsonl.</translation>
    </message>
    <message>
        <source>Use a backend that supports this processor, such as Ollama.</source>
        <translation>استخدم خلفية تدعم هذا المعالج، مثل Ollama.</translation>
    </message>
    <message>
        <source>Use another strategy, or none, to have it back.</source>
        <translation>لاستعادته استخدم استراتيجية أخرى، أو لا تستخدم أيًّا منها.</translation>
    </message>
    <message>
        <source>Use example</source>
        <translation>استخدام المثال</translation>
    </message>
    <message>
        <source>Use http://127.0.0.1:11434, or set OLLAMA_HOST and OLLAMA_ORIGINS where Ollama runs.</source>
        <translation>استخدم http://127.0.0.1:11434، أو اضبط OLLAMA_HOST وOLLAMA_ORIGINS حيث يعمل Ollama.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدمها</translation>
    </message>
    <message>
        <source>Use kept answers; left out: where the answer is the same each time.</source>
        <translation>استخدام الإجابات المحفوظة؛ وإن تُرك: حيث تكون الإجابة نفسها كل مرة.</translation>
    </message>
    <message>
        <source>Use letters, digits and _.</source>
        <translation>استخدم أحرفًا وأرقامًا و_.</translation>
    </message>
    <message>
        <source>Use the example of {input}</source>
        <translation>استخدام مثال {input}</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>استخدام هذه القيمة</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>استخدام ⁨{model}⁩</translation>
    </message>
    <message>
        <source>Use {model}, which runs from that file; nothing has to be downloaded. Pull it all the same if Ollama itself is to run it.</source>
        <translation>استخدم {model} الذي يعمل من ذلك الملف؛ لا حاجة إلى تنزيل شيء. اجلبه على أي حال إن كان Ollama نفسه سيشغّله.</translation>
    </message>
    <message>
        <source>VRAM</source>
        <translation>VRAM</translation>
    </message>
    <message>
        <source>VRAM, {gpu}</source>
        <translation>VRAM، ⁨{gpu}⁩</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Value as Markdown</source>
        <translation>القيمة بصيغة Markdown</translation>
    </message>
    <message>
        <source>Value as a table</source>
        <translation>القيمة كجدول</translation>
    </message>
    <message>
        <source>Value as a tree</source>
        <translation>القيمة كشجرة</translation>
    </message>
    <message>
        <source>Value as text</source>
        <translation>القيمة كنص</translation>
    </message>
    <message>
        <source>Value of {input}</source>
        <translation>قيمة {input}</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Values for the next runs; the pipeline keeps its examples</source>
        <translation>قيم لعمليات التشغيل التالية؛ ويحتفظ خط المعالجة بأمثلته</translation>
    </message>
    <message>
        <source>Vectors for finding passages in English.</source>
        <translation>متجهات لإيجاد المقاطع بالإنجليزية.</translation>
    </message>
    <message>
        <source>Vectors for finding passages in many languages.</source>
        <translation>متجهات لإيجاد المقاطع بلغات كثيرة.</translation>
    </message>
    <message>
        <source>Vectors for search in English, with long passages.</source>
        <translation>متجهات للبحث بالإنجليزية، مع مقاطع طويلة.</translation>
    </message>
    <message>
        <source>Vectors for search in English.</source>
        <translation>متجهات للبحث بالإنجليزية.</translation>
    </message>
    <message>
        <source>Vectors for search in about 100 languages.</source>
        <translation>متجهات للبحث بنحو 100 لغة.</translation>
    </message>
    <message>
        <source>Vectors for search in over 100 languages on small devices.</source>
        <translation>متجهات للبحث بأكثر من 100 لغة على الأجهزة الصغيرة.</translation>
    </message>
    <message>
        <source>Vectors for search in over 100 languages, with long passages.</source>
        <translation>متجهات للبحث بأكثر من 100 لغة، مع مقاطع طويلة.</translation>
    </message>
    <message>
        <source>Vectors for search in over a hundred languages and in code.</source>
        <translation>متجهات للبحث بأكثر من مئة لغة وفي الشيفرة.</translation>
    </message>
    <message>
        <source>Vectors for search in twelve languages.</source>
        <translation>متجهات للبحث باثنتي عشرة لغة.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الملاءمة</translation>
    </message>
    <message>
        <source>Very quick answers: 0.4 of 1.3 billion parameters at work.</source>
        <translation>إجابات سريعة جدًا: يعمل 0.4 من 1.3 مليار معامل.</translation>
    </message>
    <message>
        <source>Very small model for short text tasks, reliable in 15 kinds: take out fields, classify, route, check, rewrite, fill in, and more on its card.</source>
        <translation>نموذج صغير جدًا لمهام نصية قصيرة، موثوق في 15 نوعًا: استخراج الحقول والتصنيف والتوجيه والتحقق وإعادة الكتابة والملء، وغيرها في بطاقته.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>View of the {setting}</source>
        <translation>طريقة عرض {setting}</translation>
    </message>
    <message>
        <source>Views of the pipeline</source>
        <translation>طرق عرض خط المعالجة</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>الرؤية</translation>
    </message>
    <message>
        <source>Voices for many languages on very small machines.</source>
        <translation>أصوات للغات كثيرة على الأجهزة الصغيرة جدًا.</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>تصويت</translation>
    </message>
    <message>
        <source>Vote on a team</source>
        <translation>التصويت على فريق</translation>
    </message>
    <message>
        <source>Vote: {group}, {facts}</source>
        <translation>الصوت: {group}، {facts}</translation>
    </message>
    <message>
        <source>Votes, {groups}</source>
        <translation>الأصوات، {groups}</translation>
    </message>
    <message>
        <source>Voting, {done} of {of} answered</source>
        <translation>تصويت، أجاب {done} من {of}</translation>
    </message>
    <message>
        <source>Wait until some are done, cancel some, or allow more (task_offloader.max_queue_size).</source>
        <translation>انتظر حتى ينتهي بعضها، أو ألغِ بعضها، أو اسمح بالمزيد (task_offloader.max_queue_size).</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Waiting for its model</source>
        <translation>ينتظر نموذجه</translation>
    </message>
    <message>
        <source>Waiting for the first reading.</source>
        <translation>في انتظار أول قراءة.</translation>
    </message>
    <message>
        <source>Waits for its judge.</source>
        <translation>ينتظر الحكم.</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>ينتظر دوره</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>في انتظارك</translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation>في انتظار قرارك</translation>
    </message>
    <message>
        <source>Waits until a person approves, edits or rejects.</source>
        <translation>تنتظر حتى يوافق شخص أو يعدّل أو يرفض.</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>إحماء</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Weighted vote</source>
        <translation>تصويت موزون</translation>
    </message>
    <message>
        <source>Weighted voting</source>
        <translation>تصويت موزون</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>Well written answers on a PC with 8 GB.</source>
        <translation>إجابات حسنة الصياغة على حاسوب بذاكرة 8 GB.</translation>
    </message>
    <message>
        <source>Went to &quot;{side}&quot;.</source>
        <translation>ذهبت إلى &quot;{side}&quot;.</translation>
    </message>
    <message>
        <source>What answers at {place} does not speak {language} ({problem}).</source>
        <translation>ما يجيب عند {place} لا يتحدث {language} ({problem}).</translation>
    </message>
    <message>
        <source>What became of each node</source>
        <translation>ما آلت إليه كل عقدة</translation>
    </message>
    <message>
        <source>What came from the surroundings is an input of the pipeline.</source>
        <translation>ما كان يرد من المحيط صار مدخلًا لخط المعالجة.</translation>
    </message>
    <message>
        <source>What came in for {what} is not used.</source>
        <translation>لا يُستخدم ما ورد من أجل: {what}.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>What does it do?</source>
        <translation>ماذا يفعل؟</translation>
    </message>
    <message>
        <source>What each row answered</source>
        <translation>ما أجاب به كل صف</translation>
    </message>
    <message>
        <source>What failed is left out, and the rest is enough.</source>
        <translation>يُستبعد ما فشل، ويكفي الباقي.</translation>
    </message>
    <message>
        <source>What feeds {port}</source>
        <translation>ما يغذي ⁨{port}⁩</translation>
    </message>
    <message>
        <source>What fills its own placeholders is left out.</source>
        <translation>أُسقط ما يملأ مواضعها البديلة.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>ما يُستنتج</translation>
    </message>
    <message>
        <source>What goes on to the side that is taken; empty: the text that decided.</source>
        <translation>ما يُمرَّر إلى الجانب المختار؛ وإن كان فارغًا: النص الذي حسم.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What is asked.</source>
        <translation>ما يُسأل عنه.</translation>
    </message>
    <message>
        <source>What is done is kept</source>
        <translation>ما أُنجز محفوظ</translation>
    </message>
    <message>
        <source>What is finished is kept and will not run again.</source>
        <translation>ما اكتمل محفوظ ولن يُشغَّل من جديد.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>ما الغرض منه؟</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>ما يُحفظ</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>ما هو معروف</translation>
    </message>
    <message>
        <source>What is made of each item: {item}, {item[key]}, {number}, and other inputs.</source>
        <translation>ما يُصنع من كل عنصر: {item} و{item[key]} و{number} ومدخلات أخرى.</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>ما يُقاس</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>What is shown, and goes on once it is approved.</source>
        <translation>ما يُعرض، ويُمرَّر بعد الموافقة عليه.</translation>
    </message>
    <message>
        <source>What is the matter with this PC</source>
        <translation>ما الذي يعانيه هذا الحاسوب</translation>
    </message>
    <message>
        <source>What is the model made of?</source>
        <translation>ممَّ يُصنع النموذج؟</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>ما الذي ينبغي فعله؟</translation>
    </message>
    <message>
        <source>What is written, with the names of its inputs in braces.</source>
        <translation>ما يُكتب، وفيه أسماء المدخلات بين أقواس معقوفة.</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>ما يستطيعه</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>ما لا يستطيعه</translation>
    </message>
    <message>
        <source>What it compares with came from elsewhere; write it into the branch.</source>
        <translation>ما تقارن به كان يرد من مكان آخر؛ اكتبه في التفرّع.</translation>
    </message>
    <message>
        <source>What it must be able to do</source>
        <translation>ما يجب أن يستطيعه</translation>
    </message>
    <message>
        <source>What it takes now</source>
        <translation>ما تأخذه الآن</translation>
    </message>
    <message>
        <source>What most of {n} texts that mean the same ({share}) have in common.</source>
        <translation>ما يشترك فيه معظم النصوص ذات المعنى الواحد: {n} ({share}).</translation>
    </message>
    <message>
        <source>What serves it may hang although it still answers other questions; restart it.</source>
        <translation>ربما يكون ما يشغّله عالقًا مع أنه يجيب عن أسئلة أخرى؛ أعد تشغيله.</translation>
    </message>
    <message>
        <source>What shall come in between</source>
        <translation>ما الذي يأتي بينهما</translation>
    </message>
    <message>
        <source>What shall come next</source>
        <translation>ما الذي يأتي بعدها</translation>
    </message>
    <message>
        <source>What shall feed {port}</source>
        <translation>ما الذي يغذي ⁨{port}⁩</translation>
    </message>
    <message>
        <source>What shall they all answer?</source>
        <translation>عمّ يجيب الجميع؟</translation>
    </message>
    <message>
        <source>What stands between texts put together.</source>
        <translation>ما يفصل بين النصوص المجمّعة.</translation>
    </message>
    <message>
        <source>What stands between two items.</source>
        <translation>ما يفصل بين عنصرين.</translation>
    </message>
    <message>
        <source>What suits best</source>
        <translation>الأنسب</translation>
    </message>
    <message>
        <source>What the JSON must fit; then nothing in it is guessed.</source>
        <translation>ما يجب أن يطابقه JSON؛ وعندئذ لا يُخمَّن فيه شيء.</translation>
    </message>
    <message>
        <source>What the checks saw</source>
        <translation>ما رأته الفحوص</translation>
    </message>
    <message>
        <source>What the model is asked; inputs in braces: {name} or {name[key]}.</source>
        <translation>ما يُسأل عنه النموذج؛ والمدخلات بين أقواس معقوفة: {name} أو {name[key]}.</translation>
    </message>
    <message>
        <source>What the models are asked; inputs in braces: {name} or {name[key]}.</source>
        <translation>ما تُسأل عنه النماذج؛ المدخلات بين أقواس: {name} أو {name[key]}.</translation>
    </message>
    <message>
        <source>What the person is shown is not written by a model.</source>
        <translation>ما يُعرض على الشخص لا يكتبه نموذج.</translation>
    </message>
    <message>
        <source>What the value is</source>
        <translation>ماهية القيمة</translation>
    </message>
    <message>
        <source>What the value is compared with</source>
        <translation>ما تُقارَن به القيمة</translation>
    </message>
    <message>
        <source>What they came to together</source>
        <translation>ما توصلت إليه معًا</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>ما الذي يمكن تغييره</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>What waits is worked on when Forge runs again.</source>
        <translation>ما ينتظر يُنفَّذ حين يعمل Forge مجددًا.</translation>
    </message>
    <message>
        <source>What was asked, and the result</source>
        <translation>ما طُلب، والنتيجة</translation>
    </message>
    <message>
        <source>What was there is unchanged.</source>
        <translation>ما كان موجودًا باقٍ كما هو.</translation>
    </message>
    <message>
        <source>What you send it leaves this PC.</source>
        <translation>ما ترسله إليه يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What {model} consists of</source>
        <translation>ممَّ يتكوّن {model}</translation>
    </message>
    <message>
        <source>What {step} in {run} gave is not kept, since it is no JSON: {problem}.</source>
        <translation>لا يُحفظ ما أعطته {step} في {run}، لأنه ليس JSON: {problem}.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>When it pauses</source>
        <translation>متى يتوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Where it fails: {models}.</source>
        <translation>حيث يفشل: {models}.</translation>
    </message>
    <message>
        <source>Where it holds, &quot;then&quot; is taken.</source>
        <translation>حيث يتحقق يُسلك الفرع ‎&quot;then&quot;‎.</translation>
    </message>
    <message>
        <source>Where it listens, as in OLLAMA_HOST: 127.0.0.1:11434.</source>
        <translation>حيث ينصت، كما في OLLAMA_HOST:‏ 127.0.0.1:11434.</translation>
    </message>
    <message>
        <source>Where its files lie</source>
        <translation>مكان ملفاته</translation>
    </message>
    <message>
        <source>Where the JSON is, with the names of inputs in braces.</source>
        <translation>موضع JSON، وفيه أسماء المدخلات بين أقواس معقوفة.</translation>
    </message>
    <message>
        <source>Where the result of {node} goes</source>
        <translation>وجهة نتيجة {node}</translation>
    </message>
    <message>
        <source>Where the results go</source>
        <translation>وجهة النتائج</translation>
    </message>
    <message>
        <source>Where there is no JSON the step fails instead of going another way.</source>
        <translation>حيث لا JSON تفشل الخطوة بدل أن تسلك طريقًا آخر.</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>مكانها</translation>
    </message>
    <message>
        <source>Where this pipeline is used</source>
        <translation>مواضع استخدام خط المعالجة هذا</translation>
    </message>
    <message>
        <source>Which answers count as the same. Words: the same text, but for case and marks at its ends. Numbers: equal numbers too. JSON: equal JSON values too. Meaning: also texts of four words and more whose embeddings are near.</source>
        <translation>أي الإجابات تُعد متطابقة. الكلمات: النص نفسه دون اعتبار حالة الأحرف والعلامات في طرفيه. الأعداد: الأعداد المتساوية أيضًا. JSON: قيم JSON المتساوية أيضًا. المعنى: كذلك النصوص من أربع كلمات فأكثر التي تتقارب تضميناتها.</translation>
    </message>
    <message>
        <source>Which file it reads came from elsewhere; give its text instead.</source>
        <translation>كان الملف الذي تقرأه يرد من مكان آخر؛ أعطِ نصه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Which input</source>
        <translation>أي مدخل</translation>
    </message>
    <message>
        <source>Which input gets the prompt; empty: the first.</source>
        <translation>المدخل الذي يأخذ المطالبة؛ وإن كان فارغًا: الأول.</translation>
    </message>
    <message>
        <source>Which input is looked at</source>
        <translation>المدخل الذي يُنظر فيه</translation>
    </message>
    <message>
        <source>Which model does what</source>
        <translation>أي نموذج يقوم بماذا</translation>
    </message>
    <message>
        <source>Which votes count as the same. Words: the same text. Numbers: equal numbers too. JSON: equal JSON values too. Meaning: also longer texts that an embedding model finds near.</source>
        <translation>أي الأصوات تُعد متطابقة. الكلمات: النص نفسه. الأعداد: الأعداد المتساوية أيضًا. JSON: قيم JSON المتساوية أيضًا. المعنى: كذلك النصوص الأطول التي يراها نموذج التضمين متقاربة.</translation>
    </message>
    <message>
        <source>Who answers each prompt; empty: nobody, the prompt is the result.</source>
        <translation>من يجيب عن كل مطالبة؛ وإن كان فارغًا: لا أحد، والمطالبة هي النتيجة.</translation>
    </message>
    <message>
        <source>Who answers instead where the model fails, in this order.</source>
        <translation>من يجيب بدلًا من النموذج حين يفشل، بهذا الترتيب.</translation>
    </message>
    <message>
        <source>Who checks</source>
        <translation>من يفحص</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>من يُسأل</translation>
    </message>
    <message>
        <source>Who is asked; each answers the same prompt by itself.</source>
        <translation>من يُسأل؛ يجيب كل نموذج وحده عن المطالبة نفسها.</translation>
    </message>
    <message>
        <source>Who reasons, and who gives the answer in the end.</source>
        <translation>من يفكّر، ومن يعطي الإجابة في النهاية.</translation>
    </message>
    <message>
        <source>Who the model is to be and how it is to answer.</source>
        <translation>الدور الذي يؤديه النموذج وكيف يجيب.</translation>
    </message>
    <message>
        <source>Whole repositories and tools, for servers.</source>
        <translation>مستودعات كاملة وأدوات، للخوادم.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Why did this not run?</source>
        <translation>لماذا لم تعمل هذه؟</translation>
    </message>
    <message>
        <source>Why did this run?</source>
        <translation>لماذا عملت هذه؟</translation>
    </message>
    <message>
        <source>Why each vote</source>
        <translation>سبب كل صوت</translation>
    </message>
    <message>
        <source>Why it is recommended</source>
        <translation>سبب اقتراحه</translation>
    </message>
    <message>
        <source>Why this way</source>
        <translation>سبب هذا المسار</translation>
    </message>
    <message>
        <source>Why was this skipped?</source>
        <translation>لماذا تم تخطي هذه؟</translation>
    </message>
    <message>
        <source>Why, and {others}</source>
        <translation>لماذا، و{others}</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>وصلة</translation>
    </message>
    <message>
        <source>Wire its result to…</source>
        <translation>وصل نتيجتها إلى…</translation>
    </message>
    <message>
        <source>Wires</source>
        <translation>الوصلات</translation>
    </message>
    <message>
        <source>With the KV cache of {model} packed as {packing} it fits.</source>
        <translation>مع ضغط ذاكرة KV للنموذج {model} بصيغة {packing} يتسع المكان.</translation>
    </message>
    <message>
        <source>With the KV cache of {model} packed as {packing}, loads: {loads} instead of {loads_now}.</source>
        <translation>مع ضغط ذاكرة KV للنموذج {model} بصيغة {packing}، عمليات التحميل: {loads} بدلاً من {loads_now}.</translation>
    </message>
    <message>
        <source>With the KV cache of {model} packed as {packing}: {saved} less.</source>
        <translation>مع ضغط ذاكرة KV للنموذج {model} بصيغة {packing}: أقل بمقدار {saved}.</translation>
    </message>
    <message>
        <source>With the values of the last run.</source>
        <translation>بقيم آخر تشغيل.</translation>
    </message>
    <message>
        <source>With {context} instead of {before} tokens of context for {model} it fits.</source>
        <translation>مع {context} بدلًا من {before} رمزًا من السياق لنموذج {model} تتسع الذاكرة.</translation>
    </message>
    <message>
        <source>With {context} instead of {before} tokens of context for {model}, loads: {loads} instead of {loads_now}.</source>
        <translation>مع {context} بدلًا من {before} رمزًا من السياق لنموذج {model}، التحميلات: {loads} بدلًا من {loads_now}.</translation>
    </message>
    <message>
        <source>With {context} instead of {before} tokens of context for {model}: {saved} less.</source>
        <translation>مع {context} بدلًا من {before} رمزًا من السياق لنموذج {model}: أقل بمقدار {saved}.</translation>
    </message>
    <message>
        <source>With {models} models in memory at a time instead of {before} (a setting), loads: {loads} instead of {loads_now}.</source>
        <translation>مع {models} نماذج في الذاكرة معًا بدلاً من {before} (إعداد)، عمليات التحميل: {loads} بدلاً من {loads_now}.</translation>
    </message>
    <message>
        <source>With {model} for {steps} as well, loads: {loads} instead of {loads_now}.</source>
        <translation>مع {model} لـ {steps} أيضًا، التحميلات: {loads} بدلًا من {loads_now}.</translation>
    </message>
    <message>
        <source>With {other} instead of {model} it fits.</source>
        <translation>مع {other} بدلًا من {model} تتسع الذاكرة.</translation>
    </message>
    <message>
        <source>With {other} instead of {model}, loads: {loads} instead of {loads_now}.</source>
        <translation>مع {other} بدلًا من {model}، التحميلات: {loads} بدلًا من {loads_now}.</translation>
    </message>
    <message>
        <source>With {other} instead of {model}: {saved} less.</source>
        <translation>مع {other} بدلًا من {model}: أقل بمقدار {saved}.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Without a value most models take: {number}.</source>
        <translation>بلا قيمة تأخذ معظم النماذج: {number}.</translation>
    </message>
    <message>
        <source>Word the prompt differently, or choose another model.</source>
        <translation>صُغ المطالبة على نحو آخر، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Words for people: what this part is for, what to try next.</source>
        <translation>كلام موجّه للناس: الغرض من هذا الجزء، وما يمكن تجربته بعده.</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>نص الملاحظة</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Work in the background is turned off.</source>
        <translation>العمل في الخلفية متوقف.</translation>
    </message>
    <message>
        <source>Work that was left goes on: {tasks}.</source>
        <translation>يتابع العمل المتبقي: {tasks}.</translation>
    </message>
    <message>
        <source>Works through repositories as a coding agent.</source>
        <translation>يعمل عبر المستودعات وكيلًا برمجيًا.</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>أسوأ</translation>
    </message>
    <message>
        <source>Worse: {mean} points ({low} to {high}) over {rows} rows; {better} got better, {worse} worse.</source>
        <translation>أسوأ: {mean} نقطة ({low} إلى {high}) على {rows} صفوف؛ تحسن {better} وساء {worse}.</translation>
    </message>
    <message>
        <source>Would hold for the last value.</source>
        <translation>كان سيتحقق مع آخر قيمة.</translation>
    </message>
    <message>
        <source>Would hold for the last values.</source>
        <translation>كان سيتحقق مع آخر القيم.</translation>
    </message>
    <message>
        <source>Would not hold for the last value.</source>
        <translation>ما كان ليتحقق مع آخر قيمة.</translation>
    </message>
    <message>
        <source>Would not hold for the last values.</source>
        <translation>ما كان ليتحقق مع آخر القيم.</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>التفاف الأسطر الطويلة</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Write &lt;backend&gt;:&lt;name&gt;, for example forge:tiny or ollama:llama3.1:8b.</source>
        <translation>اكتب &lt;backend&gt;:&lt;name&gt;، مثل forge:tiny أو ollama:llama3.1:8b.</translation>
    </message>
    <message>
        <source>Write MESSAGE system, user or assistant, then the text.</source>
        <translation>اكتب MESSAGE ثم system أو user أو assistant، ثم النص.</translation>
    </message>
    <message>
        <source>Write a Python function that counts the words of a text, with a test.</source>
        <translation>اكتب دالة Python تعدّ كلمات نص، مع اختبار لها.</translation>
    </message>
    <message>
        <source>Write a friendly mail that moves a meeting from Tuesday to Thursday.</source>
        <translation>اكتب رسالة ودّية تنقل اجتماعًا من الثلاثاء إلى الخميس.</translation>
    </message>
    <message>
        <source>Write a name, such as llama3.2.</source>
        <translation>اكتب اسمًا، مثل llama3.2.</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>كتابة تقرير</translation>
    </message>
    <message>
        <source>Write a report of the run that is shown</source>
        <translation>كتابة تقرير عن التشغيل المعروض</translation>
    </message>
    <message>
        <source>Write and review code</source>
        <translation>كتابة شيفرة ومراجعتها</translation>
    </message>
    <message>
        <source>Write code</source>
        <translation>كتابة الشيفرة</translation>
    </message>
    <message>
        <source>Write down speech</source>
        <translation>تدوين الكلام</translation>
    </message>
    <message>
        <source>Write gguf: and the whole path of the file.</source>
        <translation>اكتب gguf: ثم المسار الكامل للملف.</translation>
    </message>
    <message>
        <source>Write it as its page does: llama3.2, llama3.2:1b or a whole address.</source>
        <translation>اكتبه كما في صفحته: llama3.2 أو llama3.2:1b أو عنوانًا كاملًا.</translation>
    </message>
    <message>
        <source>Write it as one JSON file</source>
        <translation>كتابته كملف JSON واحد</translation>
    </message>
    <message>
        <source>Write it in the settings, for example as http://127.0.0.1:11434.</source>
        <translation>اكتبه في الإعدادات، مثل http://127.0.0.1:11434.</translation>
    </message>
    <message>
        <source>Write numbers from 1, such as 4.</source>
        <translation>اكتب أعدادًا تبدأ من 1، مثل 4.</translation>
    </message>
    <message>
        <source>Write one prompt a line.</source>
        <translation>اكتب مطالبة واحدة في كل سطر.</translation>
    </message>
    <message>
        <source>Write one, such as my-model.</source>
        <translation>اكتب واحدًا، مثل my-model.</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>اكتب واحدًا.</translation>
    </message>
    <message>
        <source>Write texts and mails</source>
        <translation>كتابة النصوص والرسائل</translation>
    </message>
    <message>
        <source>Write the name as Ollama&apos;s library has it.</source>
        <translation>اكتب الاسم كما هو في مكتبة Ollama.</translation>
    </message>
    <message>
        <source>Write the one that is meant in full.</source>
        <translation>اكتب المقصود كاملًا.</translation>
    </message>
    <message>
        <source>Write what shall be done.</source>
        <translation>اكتب ما يُراد عمله.</translation>
    </message>
    <message>
        <source>Write {&quot;image_path&quot;: &quot;photo.jpg&quot;}.</source>
        <translation>اكتب {&quot;image_path&quot;: &quot;photo.jpg&quot;}.</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>يكتب</translation>
    </message>
    <message>
        <source>Writes a function, lets another model look for faults and edge cases, mends it, and writes tests. Take a model made for code for writing; 7B is a good start. Give the task and the language.</source>
        <translation>يكتب دالة ويدع نموذجًا آخر يبحث عن الأخطاء والحالات الحدّية ثم يصلحها ويكتب اختبارات. خذ للكتابة نموذجًا مخصصًا للبرمجة؛ و7B بداية جيدة. أعطِ المهمة واللغة.</translation>
    </message>
    <message>
        <source>Writes a short post, shows it to you before anything else happens, and makes versions for two places of what you approved. Any model of 4B and more. Give the news; while it runs you approve, change or reject the text.</source>
        <translation>يكتب منشورًا قصيرًا ويعرضه عليك قبل أي شيء آخر، ويصنع مما وافقت عليه نسختين لموضعين. أي نموذج من 4B فأكثر. أعطِ الخبر؛ وأثناء التشغيل توافق على النص أو تغيّره أو ترفضه.</translation>
    </message>
    <message>
        <source>Writes a text file.</source>
        <translation>تكتب ملفًا نصيًا.</translation>
    </message>
    <message>
        <source>Writes and completes code; an older model.</source>
        <translation>يكتب الشيفرة ويكملها؛ نموذج أقدم.</translation>
    </message>
    <message>
        <source>Writes and fills in code in 80 languages; not for commercial use.</source>
        <translation>يكتب الشيفرة ويكملها بـ 80 لغة؛ ليس للاستخدام التجاري.</translation>
    </message>
    <message>
        <source>Writes down English speech at once on small devices.</source>
        <translation>يدوّن الكلام الإنجليزي فورًا على الأجهزة الصغيرة.</translation>
    </message>
    <message>
        <source>Writes down English speech, six times as fast as Whisper Large v3.</source>
        <translation>يدوّن الكلام الإنجليزي، أسرع من Whisper Large v3 بست مرات.</translation>
    </message>
    <message>
        <source>Writes down English speech, very fast on a GPU.</source>
        <translation>يدوّن الكلام الإنجليزي، سريع جدًا على بطاقة رسومات.</translation>
    </message>
    <message>
        <source>Writes down and translates speech in 25 European languages.</source>
        <translation>يدوّن الكلام بـ 25 لغة أوروبية ويترجمه.</translation>
    </message>
    <message>
        <source>Writes down clear speech on any machine.</source>
        <translation>يدوّن الكلام الواضح على أي جهاز.</translation>
    </message>
    <message>
        <source>Writes down short English commands at once.</source>
        <translation>يدوّن الأوامر الإنجليزية القصيرة فورًا.</translation>
    </message>
    <message>
        <source>Writes down speech in 25 European languages, very fast on a GPU.</source>
        <translation>يدوّن الكلام بـ 25 لغة أوروبية، سريع جدًا على بطاقة رسومات.</translation>
    </message>
    <message>
        <source>Writes down speech in many languages on a PC without GPU.</source>
        <translation>يدوّن الكلام بلغات كثيرة على حاسوب بلا بطاقة رسومات.</translation>
    </message>
    <message>
        <source>Writes down speech in many languages, carefully.</source>
        <translation>يدوّن الكلام بلغات كثيرة، بعناية.</translation>
    </message>
    <message>
        <source>Writes down speech on any machine, roughly.</source>
        <translation>يدوّن الكلام على أي جهاز، على وجه التقريب.</translation>
    </message>
    <message>
        <source>Writes no text, so not asked: {models}.</source>
        <translation>لا يكتب نصًا، فلا يُسأل: {models}.</translation>
    </message>
    <message>
        <source>Writes, completes and repairs code in many languages.</source>
        <translation>يكتب الشيفرة ويكملها ويصلحها بلغات كثيرة.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Writing, {time}</source>
        <translation>يكتب، {time}</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>كُتب في ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>كُتب في {path}.</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>خاطئ</translation>
    </message>
    <message>
        <source>Wrong only</source>
        <translation>الخاطئ فقط</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>You paused it.</source>
        <translation>أنت أوقفته مؤقتًا.</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>أنت قلت ذلك.</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>أنت: {text}</translation>
    </message>
    <message>
        <source>Your value, {characters}</source>
        <translation>قيمتك، {characters}</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>تكبير (Ctrl++)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>تصغير (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>تكبير إلى 100 %</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation>ملاءمة مع اللوحة</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>ملاءمة مع التحديد</translation>
    </message>
    <message>
        <source>Zoom {percent} %, back to 100 %</source>
        <translation>التكبير {percent} %، العودة إلى 100 %</translation>
    </message>
    <message>
        <source>\{sign} is not known here.</source>
        <translation>\{sign} غير معروف هنا.</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>كائن JSON</translation>
    </message>
    <message>
        <source>a \ needs a character after it.</source>
        <translation>لا بد من حرف بعد \.</translation>
    </message>
    <message>
        <source>a hand-off needs a second model.</source>
        <translation>يحتاج التسليم إلى نموذج ثانٍ.</translation>
    </message>
    <message>
        <source>a json_schema check needs a &quot;schema&quot;.</source>
        <translation>يحتاج فحص json_schema إلى &quot;schema&quot;.</translation>
    </message>
    <message>
        <source>a judge needs a &quot;rubric&quot;: what is a good answer?</source>
        <translation>يحتاج الحَكم إلى &quot;rubric&quot;: ما الإجابة الجيدة؟</translation>
    </message>
    <message>
        <source>a line of it is no row of a run.</source>
        <translation>أحد أسطره ليس صفًا من تشغيل.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a model cannot hand on to itself.</source>
        <translation>لا يمكن للنموذج أن يسلّم إلى نفسه.</translation>
    </message>
    <message>
        <source>a model or a pipeline does it, not both.</source>
        <translation>يقوم به نموذج أو خط معالجة، لا كلاهما.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عددًا</translation>
    </message>
    <message>
        <source>a number above {low} and at most {high}</source>
        <translation>عددًا أكبر من {low} ولا يزيد على {high}</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>عددًا من {low} إلى {high}</translation>
    </message>
    <message>
        <source>a part of it cannot be read ({problem}).</source>
        <translation>تتعذر قراءة جزء منه ({problem}).</translation>
    </message>
    <message>
        <source>a part of it fits nowhere</source>
        <translation>جزء منه لا موضع له</translation>
    </message>
    <message>
        <source>a step needs the pipeline that it is in.</source>
        <translation>تحتاج الخطوة إلى خط المعالجة الذي هي فيه.</translation>
    </message>
    <message>
        <source>a text in it holds half a pair of quotes</source>
        <translation>في أحد نصوصه نصف زوج من علامات الاقتباس</translation>
    </message>
    <message>
        <source>a text in it holds what look like its neighbours</source>
        <translation>في أحد نصوصه ما يشبه جيرانه</translation>
    </message>
    <message>
        <source>a text with &quot;&quot;&quot; at the end of one of its lines cannot be written.</source>
        <translation>لا يمكن كتابة نص في آخر أحد أسطره &quot;&quot;&quot;.</translation>
    </message>
    <message>
        <source>a weight cannot be below 0.</source>
        <translation>لا يمكن أن يكون الوزن أقل من 0.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عددًا صحيحًا</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>عددًا صحيحًا من {low} إلى {high}</translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation>نحو {number}</translation>
    </message>
    <message>
        <source>add a step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>added</source>
        <translation>أُضيفت</translation>
    </message>
    <message>
        <source>after {tasks}</source>
        <translation>بعد {tasks}</translation>
    </message>
    <message>
        <source>aged from {priority}</source>
        <translation>ارتفعت من {priority}</translation>
    </message>
    <message>
        <source>along</source>
        <translation>تبعًا لغيرها</translation>
    </message>
    <message>
        <source>always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>an empty {} names nothing. Write a name inside, or {{}} for braces as text.</source>
        <translation>القوسان الفارغان {} لا يسميان شيئًا. اكتب اسمًا بينهما، أو {{}} لأقواس مقصودة نصًا.</translation>
    </message>
    <message>
        <source>an object with chains was expected.</source>
        <translation>المتوقع كائن فيه chains.</translation>
    </message>
    <message>
        <source>an object with models was expected.</source>
        <translation>المتوقع كائن فيه models.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more after it</source>
        <translation>
            <numerusform>و{n} بعدها</numerusform>
            <numerusform>وواحدة بعدها</numerusform>
            <numerusform>واثنتان بعدها</numerusform>
            <numerusform>و{n} بعدها</numerusform>
            <numerusform>و{n} بعدها</numerusform>
            <numerusform>و{n} بعدها</numerusform>
        </translation>
    </message>
    <message>
        <source>and {steps} more</source>
        <translation>و{steps} أخرى</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>another program holds it.</source>
        <translation>برنامج آخر يمسك به.</translation>
    </message>
    <message>
        <source>another window of Forge is writing it.</source>
        <translation>نافذة أخرى من Forge تكتبه الآن.</translation>
    </message>
    <message>
        <source>answers count as the same by meaning, and no embedding model is chosen.</source>
        <translation>تُعدّ الإجابات متطابقة بحسب المعنى، ولم يُختر نموذج تضمين.</translation>
    </message>
    <message>
        <source>answers now</source>
        <translation>يجيب الآن</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي شيء</translation>
    </message>
    <message>
        <source>any input</source>
        <translation>أي مدخل</translation>
    </message>
    <message>
        <source>append</source>
        <translation>إلحاق</translation>
    </message>
    <message>
        <source>as a new placeholder</source>
        <translation>كموضع جديد</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>بطلب منك</translation>
    </message>
    <message>
        <source>at most {count} repetitions can be counted.</source>
        <translation>يمكن عدّ {count} تكرارًا على الأكثر.</translation>
    </message>
    <message>
        <source>at most {time}</source>
        <translation>{time} على الأكثر</translation>
    </message>
    <message>
        <source>at temperature 0 all answers of a model are the same.</source>
        <translation>عند درجة الحرارة 0 تكون كل إجابات النموذج متطابقة.</translation>
    </message>
    <message>
        <source>at temperature 0 all trajectories are the same.</source>
        <translation>عند درجة الحرارة 0 تكون كل مسارات التفكير متطابقة.</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>audio generation</source>
        <translation>توليد الصوت</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>borda_count</source>
        <translation>عدّ بوردا</translation>
    </message>
    <message>
        <source>breakpoint</source>
        <translation>نقطة توقف</translation>
    </message>
    <message>
        <source>breakpoint on {port}</source>
        <translation>نقطة توقف على ⁨{port}⁩</translation>
    </message>
    <message>
        <source>breakpoint, off</source>
        <translation>نقطة توقف معطّلة</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>من تلقاء نفسه</translation>
    </message>
    <message>
        <source>bypassed</source>
        <translation>متجاوَزة</translation>
    </message>
    <message>
        <source>byte {number} is no UTF-8 text.</source>
        <translation>البايت {number} ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>بايت</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>تخزين مؤقت</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>غير صالحة</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّرت</translation>
    </message>
    <message>
        <source>choose a quantisation with at most {share} % of these weights</source>
        <translation>اختر تكميمًا لا يزيد على {share} % من هذه الأوزان</translation>
    </message>
    <message>
        <source>choose a smaller model</source>
        <translation>اختر نموذجًا أصغر</translation>
    </message>
    <message>
        <source>click to correct</source>
        <translation>انقر للتصحيح</translation>
    </message>
    <message>
        <source>code</source>
        <translation>برمجة</translation>
    </message>
    <message>
        <source>code generation</source>
        <translation>كتابة الشيفرة</translation>
    </message>
    <message>
        <source>compare with</source>
        <translation>المقارنة مع</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>بالمقارنة مع</translation>
    </message>
    <message>
        <source>confidence {n}</source>
        <translation>الثقة {n}</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>يحتوي على</translation>
    </message>
    <message>
        <source>context of {tokens}</source>
        <translation>سياق من {tokens}</translation>
    </message>
    <message>
        <source>could not find expected &apos;:&apos;</source>
        <translation>تنقص هنا نقطتان رأسيتان</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>محسوب</translation>
    </message>
    <message>
        <source>counted {n}</source>
        <translation>حُسب {n}</translation>
    </message>
    <message>
        <source>description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>each round needs a trajectory.</source>
        <translation>تحتاج كل جولة إلى مسار تفكير.</translation>
    </message>
    <message>
        <source>earlier runs</source>
        <translation>تشغيلات سابقة</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>edited, {change}</source>
        <translation>معدّلة، {change}</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>تضمين</translation>
    </message>
    <message>
        <source>en_US</source>
        <comment>The locale whose numbers are written, like de_DE</comment>
        <translation>ar_AE</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>ينتهي بـ</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>كافٍ</translation>
    </message>
    <message>
        <source>ensemble_average</source>
        <translation>متوسط الجميع</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>equals number</source>
        <translation>يساوي رقمًا</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>تقديري</translation>
    </message>
    <message>
        <source>every command</source>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <source>example</source>
        <translation>المثال</translation>
    </message>
    <message>
        <source>expected {text}</source>
        <translation>المتوقع: {text}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>feeds {port}</source>
        <translation>يغذي ⁨{port}⁩</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>بعد التعبئة</translation>
    </message>
    <message>
        <source>first</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>first word after {time}</source>
        <translation>أول كلمة بعد {time}</translation>
    </message>
    <message>
        <source>first, second, third</source>
        <translation>الأول، الثاني، الثالث</translation>
    </message>
    <message>
        <source>found character &apos;\t&apos; that cannot start any token</source>
        <translation>هنا علامة جدولة؛ تكون المسافة البادئة بمسافات</translation>
    </message>
    <message>
        <source>found unexpected end of stream</source>
        <translation>ينتهي النص في منتصفه</translation>
    </message>
    <message>
        <source>from cache</source>
        <translation>من التخزين المؤقت</translation>
    </message>
    <message>
        <source>from earlier runs</source>
        <translation>من تشغيلات سابقة</translation>
    </message>
    <message>
        <source>from measurements</source>
        <translation>من قياسات</translation>
    </message>
    <message>
        <source>from there</source>
        <translation>من هناك</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation>من {source}</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>goes in {time}</source>
        <translation>يخرج بعد {time}</translation>
    </message>
    <message>
        <source>graphics memory</source>
        <translation>ذاكرة الرسوميات</translation>
    </message>
    <message>
        <source>graphics memory on GPU {index}</source>
        <translation>ذاكرة الرسوميات على البطاقة {index}</translation>
    </message>
    <message>
        <source>groups are nested too deeply.</source>
        <translation>تداخل المجموعات أعمق مما يُقبل.</translation>
    </message>
    <message>
        <source>has trouble</source>
        <translation>فيه مشكلة</translation>
    </message>
    <message>
        <source>hit {times}</source>
        <translation>أصابت {times}</translation>
    </message>
    <message>
        <source>holds a model for Forge</source>
        <translation>يحمل نموذجًا لـ Forge</translation>
    </message>
    <message>
        <source>holds a model for Ollama</source>
        <translation>يحمل نموذجًا لـ Ollama</translation>
    </message>
    <message>
        <source>how the model is loaded</source>
        <translation>طريقة تحميل النموذج</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>خامل</translation>
    </message>
    <message>
        <source>idle {time}</source>
        <translation>خامل {time}</translation>
    </message>
    <message>
        <source>image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>image generation</source>
        <translation>توليد الصور</translation>
    </message>
    <message>
        <source>images</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>في الذاكرة</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>input</source>
        <translation>مدخل</translation>
    </message>
    <message>
        <source>input added</source>
        <translation>أُضيف مدخل</translation>
    </message>
    <message>
        <source>input removed</source>
        <translation>أُزيل مدخل</translation>
    </message>
    <message>
        <source>instead of {source}</source>
        <translation>بدلًا من {source}</translation>
    </message>
    <message>
        <source>is JSON</source>
        <translation>هو JSON</translation>
    </message>
    <message>
        <source>is JSON list</source>
        <translation>هو قائمة JSON</translation>
    </message>
    <message>
        <source>is JSON object</source>
        <translation>هو كائن JSON</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>لا يقل عن</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>لا يزيد على</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>is longer than</source>
        <translation>أطول من</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>is number</source>
        <translation>هو رقم</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>أحد القيم</translation>
    </message>
    <message>
        <source>it belongs to another pipeline or table.</source>
        <translation>يخص خط معالجة آخر أو جدولًا آخر.</translation>
    </message>
    <message>
        <source>it cannot be read ({problem}).</source>
        <translation>تتعذر قراءته ({problem}).</translation>
    </message>
    <message>
        <source>it claims {count} keys, more than it can hold</source>
        <translation>يدّعي من المفاتيح {count}، أكثر مما يتّسع له</translation>
    </message>
    <message>
        <source>it claims {count} tensors, more than it can hold</source>
        <translation>يدّعي من الموترات {count}، أكثر مما يتّسع له</translation>
    </message>
    <message>
        <source>it does not name its model file.</source>
        <translation>لا يذكر ملف نموذجه.</translation>
    </message>
    <message>
        <source>it ends inside {name}</source>
        <translation>ينتهي في وسط {name}</translation>
    </message>
    <message>
        <source>it gave no confidence</source>
        <translation>لم تعطِ ثقة</translation>
    </message>
    <message>
        <source>it gave no text</source>
        <translation>لم تعطِ نصًا</translation>
    </message>
    <message>
        <source>it gave {kind} instead of text and confidence</source>
        <translation>أعطت {kind} بدلًا من نص وثقة</translation>
    </message>
    <message>
        <source>it has format {format}, and this Forge reads {known}.</source>
        <translation>صيغته {format}، ويقرأ Forge هذا {known}.</translation>
    </message>
    <message>
        <source>it has more than {most} rows.</source>
        <translation>فيه أكثر من {most} صفًا.</translation>
    </message>
    <message>
        <source>it has no column of inputs.</source>
        <translation>لا عمود مداخل فيه.</translation>
    </message>
    <message>
        <source>it has no header line.</source>
        <translation>لا سطر عناوين فيه.</translation>
    </message>
    <message>
        <source>it has version {version}, and {known} is the newest known here</source>
        <translation>إصداره {version}، و{known} أحدث ما يُعرف هنا</translation>
    </message>
    <message>
        <source>it holds a number that is none.</source>
        <translation>فيه عدد ليس بعدد.</translation>
    </message>
    <message>
        <source>it holds a number without end or half a sign</source>
        <translation>فيه عدد بلا نهاية أو نصف رمز</translation>
    </message>
    <message>
        <source>it holds an adapter or a part, not a model that runs by itself.</source>
        <translation>يحوي مكيّفًا أو جزءًا، لا نموذجًا يعمل وحده.</translation>
    </message>
    <message>
        <source>it holds more than {most} prompts.</source>
        <translation>فيه أكثر من {most} مطالبة.</translation>
    </message>
    <message>
        <source>it holds more values than any flow</source>
        <translation>فيه قيم أكثر مما في أي تدفق</translation>
    </message>
    <message>
        <source>it holds no prompt.</source>
        <translation>لا مطالبة فيه.</translation>
    </message>
    <message>
        <source>it holds several documents</source>
        <translation>فيه عدة مستندات</translation>
    </message>
    <message>
        <source>it is JSON that nobody writes by hand or tool.</source>
        <translation>هو JSON لا يكتبه أحد بيده ولا ببرنامج.</translation>
    </message>
    <message>
        <source>it is a Rivet file of format {format}; 3 and 4 are read.</source>
        <translation>هو ملف Rivet بالصيغة {format}؛ وتُقرأ 3 و4.</translation>
    </message>
    <message>
        <source>it is a Rivet project without a single node.</source>
        <translation>هو مشروع Rivet بلا أي عقدة.</translation>
    </message>
    <message>
        <source>it is a big-endian file, made for another kind of computer</source>
        <translation>هو ملف big-endian لنوع آخر من الحواسيب</translation>
    </message>
    <message>
        <source>it is a folder.</source>
        <translation>هو مجلد.</translation>
    </message>
    <message>
        <source>it is a picture of more than 20 MB.</source>
        <translation>هو صورة أكبر من 20 ميغابايت.</translation>
    </message>
    <message>
        <source>it is a {program} flow without a single node.</source>
        <translation>هو تدفق من {program} بلا أي عقدة.</translation>
    </message>
    <message>
        <source>it is closed already.</source>
        <translation>هو مغلق بالفعل.</translation>
    </message>
    <message>
        <source>it is larger than any picture that Forge makes.</source>
        <translation>هو أكبر من أي صورة ينشئها Forge.</translation>
    </message>
    <message>
        <source>it is larger than {size} MB, which no flow is.</source>
        <translation>هو أكبر من {size} ميغابايت، ولا تدفق بهذا الحجم.</translation>
    </message>
    <message>
        <source>it is larger than {size} MB.</source>
        <translation>هو أكبر من {size} ميغابايت.</translation>
    </message>
    <message>
        <source>it is larger than {size} MiB.</source>
        <translation>هو أكبر من {size} MiB.</translation>
    </message>
    <message>
        <source>it is longer than 4 million characters.</source>
        <translation>هو أطول من 4 ملايين حرف.</translation>
    </message>
    <message>
        <source>it is longer than any model reads.</source>
        <translation>هو أطول مما يقرأه أي نموذج.</translation>
    </message>
    <message>
        <source>it is longer than {count} characters.</source>
        <translation>هو أطول من {count} حرفًا.</translation>
    </message>
    <message>
        <source>it is longer than {size} KB</source>
        <translation>هو أطول من {size} كيلوبايت</translation>
    </message>
    <message>
        <source>it is missing or broken.</source>
        <translation>هو ناقص أو تالف.</translation>
    </message>
    <message>
        <source>it is neither CSV nor JSONL.</source>
        <translation>ليس CSV ولا JSONL.</translation>
    </message>
    <message>
        <source>it is neither a text nor a picture that models see.</source>
        <translation>ليس نصًا ولا صورة تراها النماذج.</translation>
    </message>
    <message>
        <source>it is nested more than {most} deep</source>
        <translation>تداخله أعمق من {most}</translation>
    </message>
    <message>
        <source>it is nested more than {most} deep.</source>
        <translation>تداخله أعمق من {most}.</translation>
    </message>
    <message>
        <source>it is nested too deeply for the schema</source>
        <translation>تداخله أعمق مما يقبله المخطط</translation>
    </message>
    <message>
        <source>it is nested too deeply.</source>
        <translation>تداخله أعمق مما يُقبل.</translation>
    </message>
    <message>
        <source>it is no Forge pipeline: the key &quot;forge&quot; is missing.</source>
        <translation>ليس خط معالجة من Forge: المفتاح &quot;forge&quot; ناقص.</translation>
    </message>
    <message>
        <source>it is no JSON at line {line}, column {column}: {problem}.</source>
        <translation>ليس JSON عند السطر {line}، العمود {column}: {problem}.</translation>
    </message>
    <message>
        <source>it is no JSON object.</source>
        <translation>ليس كائن JSON.</translation>
    </message>
    <message>
        <source>it is no JSON.</source>
        <translation>ليس JSON.</translation>
    </message>
    <message>
        <source>it is no JSON: {problem}.</source>
        <translation>ليس JSON: {problem}.</translation>
    </message>
    <message>
        <source>it is no Modelfile, and no GGUF file.</source>
        <translation>ليس Modelfile ولا ملف GGUF.</translation>
    </message>
    <message>
        <source>it is no UTF-8 text.</source>
        <translation>ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>it is no YAML at line {line}, column {column}: {problem}.</source>
        <translation>ليس YAML عند السطر {line}، العمود {column}: {problem}.</translation>
    </message>
    <message>
        <source>it is no YAML that can be read.</source>
        <translation>ليس YAML يمكن قراءته.</translation>
    </message>
    <message>
        <source>it is no YAML: {problem}.</source>
        <translation>ليس YAML: {problem}.</translation>
    </message>
    <message>
        <source>it is no card: an object was expected.</source>
        <translation>ليس بطاقة: المتوقع كائن.</translation>
    </message>
    <message>
        <source>it is no chat that this Forge reads.</source>
        <translation>ليس محادثة يقرأها Forge هذا.</translation>
    </message>
    <message>
        <source>it is no draft.</source>
        <translation>ليس مسودة.</translation>
    </message>
    <message>
        <source>it is no flow of Rivet, Langflow, Flowise or ChainForge.</source>
        <translation>ليس تدفقًا من Rivet أو Langflow أو Flowise أو ChainForge.</translation>
    </message>
    <message>
        <source>it is no kept run of a test set.</source>
        <translation>ليس تشغيلًا محفوظًا لمجموعة اختبار.</translation>
    </message>
    <message>
        <source>it is no picture that models read.</source>
        <translation>ليس صورة تقرأها النماذج.</translation>
    </message>
    <message>
        <source>it is no readable card ({problem}).</source>
        <translation>ليس بطاقة يمكن قراءتها ({problem}).</translation>
    </message>
    <message>
        <source>it is no test set: the key &quot;forge_tests&quot; is missing.</source>
        <translation>ليس مجموعة اختبار: المفتاح &quot;forge_tests&quot; ناقص.</translation>
    </message>
    <message>
        <source>it is no text in UTF-8.</source>
        <translation>ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>it is not JSON as it stands</source>
        <translation>ليس JSON على حاله</translation>
    </message>
    <message>
        <source>it is not a GGUF file</source>
        <translation>ليس ملف GGUF</translation>
    </message>
    <message>
        <source>it is there already, and it is not to be replaced.</source>
        <translation>هو موجود بالفعل، ولا يجوز استبداله.</translation>
    </message>
    <message>
        <source>it is there already.</source>
        <translation>هو موجود بالفعل.</translation>
    </message>
    <message>
        <source>it is too large for a file of prompts.</source>
        <translation>هو أكبر من أن يكون ملف مطالبات.</translation>
    </message>
    <message>
        <source>it may not be opened there.</source>
        <translation>لا يُسمح بفتحه هناك.</translation>
    </message>
    <message>
        <source>it may not be written there.</source>
        <translation>لا يُسمح بالكتابة هناك.</translation>
    </message>
    <message>
        <source>it names more than one of model, models and pipeline.</source>
        <translation>يذكر أكثر من واحد من model وmodels وpipeline.</translation>
    </message>
    <message>
        <source>it names {name}, which is no StepPlugin and no AnalysisStep class.</source>
        <translation>تسمي {name}، وليست صنفًا من StepPlugin ولا من AnalysisStep.</translation>
    </message>
    <message>
        <source>it uses anchors, which no flow needs</source>
        <translation>يستخدم مراسي لا يحتاج إليها تدفق</translation>
    </message>
    <message>
        <source>it uses the tag &quot;{name}&quot;, which no flow needs</source>
        <translation>يستخدم الوسم &quot;{name}&quot; الذي لا يحتاج إليه تدفق</translation>
    </message>
    <message>
        <source>it was changed while it was read.</source>
        <translation>تغيّر أثناء قراءته.</translation>
    </message>
    <message>
        <source>it would have to be mended ({problem})</source>
        <translation>لا بد من إصلاحه ({problem})</translation>
    </message>
    <message>
        <source>its GGUF version is {version}; versions 2 and 3 can be read</source>
        <translation>إصدار GGUF فيه {version}؛ ويُقرأ الإصداران 2 و3</translation>
    </message>
    <message>
        <source>its alignment is not a power of two</source>
        <translation>محاذاته ليست قوة للعدد اثنين</translation>
    </message>
    <message>
        <source>its confidence {confidence} is not from 0 to 1</source>
        <translation>ثقتها {confidence} ليست بين 0 و1</translation>
    </message>
    <message>
        <source>its counts make it too large.</source>
        <translation>تجعله أعداده أكبر مما يُقبل.</translation>
    </message>
    <message>
        <source>its header holds an unreasonable amount of text</source>
        <translation>في رأسه نص أكثر مما يُعقل</translation>
    </message>
    <message>
        <source>its key &quot;{name}&quot; comes twice</source>
        <translation>مفتاحه &quot;{name}&quot; مكرر</translation>
    </message>
    <message>
        <source>its lists hold an unreasonable amount of text</source>
        <translation>في قوائمه نص أكثر مما يُعقل</translation>
    </message>
    <message>
        <source>its messages do not follow each other.</source>
        <translation>رسائله لا يتبع بعضها بعضًا.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>قبل لحظات</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>مُبقى</translation>
    </message>
    <message>
        <source>kept over restarts</source>
        <translation>تبقى بعد إعادة التشغيل</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>less than 0.1 s</source>
        <translation>أقل من 0.1 ث</translation>
    </message>
    <message>
        <source>limit {size}</source>
        <translation>الحد {size}</translation>
    </message>
    <message>
        <source>line {line} has {count} cells instead of {wanted}.</source>
        <translation>في السطر {line} من الخلايا {count} بدلًا من {wanted}.</translation>
    </message>
    <message>
        <source>line {line} is no JSON object.</source>
        <translation>السطر {line} ليس كائن JSON.</translation>
    </message>
    <message>
        <source>line {line} is no JSON.</source>
        <translation>السطر {line} ليس JSON.</translation>
    </message>
    <message>
        <source>line {line} is too long.</source>
        <translation>السطر {line} أطول مما يُقبل.</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>السطر {line}: {reason}</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>أسطر</translation>
    </message>
    <message>
        <source>list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>list of numbers</source>
        <translation>قائمة أرقام</translation>
    </message>
    <message>
        <source>list of objects</source>
        <translation>قائمة كائنات</translation>
    </message>
    <message>
        <source>list of texts</source>
        <translation>قائمة نصوص</translation>
    </message>
    <message>
        <source>list, {items}</source>
        <translation>قائمة، {items}</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s cache</source>
        <translation>مخزن llama.cpp</translation>
    </message>
    <message>
        <source>loads</source>
        <translation>تحميل</translation>
    </message>
    <message>
        <source>macOS tells programs without administrator rights nothing of the GPU&apos;s work, heat and power. Its memory is the PC&apos;s own and is counted there.</source>
        <translation>لا يخبر macOS البرامج التي لا تملك صلاحيات المدير بشيء عن عمل معالج الرسوم وحرارته وطاقته. ذاكرته هي ذاكرة الحاسوب نفسه وتُحسب هناك.</translation>
    </message>
    <message>
        <source>main.py config show lists all settings.</source>
        <translation>يعرض main.py config show كل الإعدادات.</translation>
    </message>
    <message>
        <source>main.py runs list shows those that are.</source>
        <translation>يعرض main.py runs list ما هو محفوظ.</translation>
    </message>
    <message>
        <source>majority_voting</source>
        <translation>أغلبية الأصوات</translation>
    </message>
    <message>
        <source>mapping values are not allowed here</source>
        <translation>لا يُسمح هنا بمفتاح مع قيمة</translation>
    </message>
    <message>
        <source>matches pattern</source>
        <translation>يطابق نمطًا</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>مقيس</translation>
    </message>
    <message>
        <source>measured {day}</source>
        <translation>قيس {day}</translation>
    </message>
    <message>
        <source>measured {day}, out of date</source>
        <translation>قيس {day}، قديم</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>missing: {text}</source>
        <translation>الناقص: {text}</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>أحادي</translation>
    </message>
    <message>
        <source>more than {most} answers are asked for.</source>
        <translation>طُلبت أكثر من {most} إجابة.</translation>
    </message>
    <message>
        <source>more than {most} calls are asked for.</source>
        <translation>طُلب أكثر من {most} استدعاء.</translation>
    </message>
    <message>
        <source>more than {most} rounds are asked for.</source>
        <translation>طُلب أكثر من {most} جولة.</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>مكتومة</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>name at least one input in braces.</source>
        <translation>اذكر مدخلًا واحدًا على الأقل بين قوسين معقوفين.</translation>
    </message>
    <message>
        <source>needs a source</source>
        <translation>يحتاج إلى مصدر</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>no FROM says what the model is made from.</source>
        <translation>لا يذكر أي FROM ممّ يُصنع النموذج.</translation>
    </message>
    <message>
        <source>no file is chosen.</source>
        <translation>لم يُختر أي ملف.</translation>
    </message>
    <message>
        <source>no model is chosen.</source>
        <translation>لم يُختر نموذج.</translation>
    </message>
    <message>
        <source>no pipeline file is chosen.</source>
        <translation>لم يُختر أي ملف لخط معالجة.</translation>
    </message>
    <message>
        <source>no retries</source>
        <translation>بلا محاولات إضافية</translation>
    </message>
    <message>
        <source>nobody can say how sure it is</source>
        <translation>لا أحد يعرف مدى ثقته</translation>
    </message>
    <message>
        <source>none of its columns is called prompt.</source>
        <translation>لا عمود فيه باسم prompt.</translation>
    </message>
    <message>
        <source>none that Forge can use</source>
        <translation>لا بطاقة يمكن لـ Forge استخدامها</translation>
    </message>
    <message>
        <source>none: the pipeline needs nothing</source>
        <translation>لا شيء: لا يحتاج خط المعالجة إلى شيء</translation>
    </message>
    <message>
        <source>not</source>
        <translation>غير منقول</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>غير موصول بعد</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>لم يُقس بعد</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>غير لازم</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير معيّن</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مُعلن</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nothing follows {name}.</source>
        <translation>لا شيء يتبع {name}.</translation>
    </message>
    <message>
        <source>nothing is expected, so nothing can be found</source>
        <translation>لا شيء متوقعًا، فلا شيء يُعثر عليه</translation>
    </message>
    <message>
        <source>nothing is wired to {place}.</source>
        <translation>لا شيء موصول إلى {place}.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>of each item</source>
        <translation>من كل عنصر</translation>
    </message>
    <message>
        <source>of {size}</source>
        <translation>من {size}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>أحد خيارات</translation>
    </message>
    <message>
        <source>one of its keys is empty</source>
        <translation>أحد مفاتيحه فارغ</translation>
    </message>
    <message>
        <source>one of its keys is no text</source>
        <translation>أحد مفاتيحه ليس نصًا</translation>
    </message>
    <message>
        <source>one of its keys is not text</source>
        <translation>أحد مفاتيحه ليس نصًا</translation>
    </message>
    <message>
        <source>one of its pictures is not the one that was kept.</source>
        <translation>إحدى صوره ليست التي حُفظت.</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>واحدًا من {names}</translation>
    </message>
    <message>
        <source>only a piece of it could be read</source>
        <translation>لم تُقرأ إلا قطعة منه</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>في A فقط</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>في B فقط</translation>
    </message>
    <message>
        <source>only names in braces can stand here, not &quot;{text}&quot;.</source>
        <translation>لا يُكتب هنا سوى أسماء بين قوسين معقوفين، لا &quot;{text}&quot;.</translation>
    </message>
    <message>
        <source>only plain groups ( ) and (?: ) are known here.</source>
        <translation>لا تُعرف هنا إلا المجموعات البسيطة ( ) و(?: ).</translation>
    </message>
    <message>
        <source>open a pipeline</source>
        <translation>فتح خط معالجة</translation>
    </message>
    <message>
        <source>other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>own</source>
        <translation>خاصة بي</translation>
    </message>
    <message>
        <source>pack its KV cache as q8_0</source>
        <translation>اضغط ذاكرة KV بصيغة q8_0</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>فقرات</translation>
    </message>
    <message>
        <source>part of it would be a guess ({text})</source>
        <translation>جزء منه سيكون تخمينًا ({text})</translation>
    </message>
    <message>
        <source>pin removed</source>
        <translation>أُلغي التثبيت</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>pinned anew</source>
        <translation>ثُبّتت من جديد</translation>
    </message>
    <message>
        <source>planned: {loads}</source>
        <translation>المخطط: {loads}</translation>
    </message>
    <message>
        <source>planned: {time}</source>
        <translation>المخطط: {time}</translation>
    </message>
    <message>
        <source>priority {number}</source>
        <translation>الأولوية {number}</translation>
    </message>
    <message>
        <source>process {pid}</source>
        <translation>العملية {pid}</translation>
    </message>
    <message>
        <source>promise JSON without a schema</source>
        <translation>ضمان JSON بلا مخطط</translation>
    </message>
    <message>
        <source>published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>عملت</translation>
    </message>
    <message>
        <source>ranking_based</source>
        <translation>بالترتيب</translation>
    </message>
    <message>
        <source>reading it took more than {seconds} s</source>
        <translation>استغرقت قراءته أكثر من {seconds} ث</translation>
    </message>
    <message>
        <source>reading it took too much time or memory</source>
        <translation>احتاجت قراءته إلى وقت أو ذاكرة أكثر مما يُقبل</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>استدلال</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أُزيلت</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>أُعيدت التسمية</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>rows[{row}]: it is nested too deeply.</source>
        <translation>rows[{row}]: تداخله أعمق مما يُقبل.</translation>
    </message>
    <message>
        <source>rows[{row}]: nothing is expected, and its check needs that.</source>
        <translation>rows[{row}]: لا شيء متوقعًا، والفحص يحتاج إلى ذلك.</translation>
    </message>
    <message>
        <source>run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>said by you</source>
        <translation>بقولك</translation>
    </message>
    <message>
        <source>same</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>تم توفير {time}</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>فاصل</translation>
    </message>
    <message>
        <source>set its context to {tokens} tokens or less</source>
        <translation>اضبط سياقه على {tokens} رمز أو أقل</translation>
    </message>
    <message>
        <source>set its context to {tokens} tokens or less and pack its KV cache as q8_0</source>
        <translation>اضبط سياقه على {tokens} رمز أو أقل واضغط ذاكرة KV بصيغة q8_0</translation>
    </message>
    <message>
        <source>several pieces of JSON in it fit</source>
        <translation>تطابق فيه عدة أجزاء من JSON</translation>
    </message>
    <message>
        <source>similarity {number}</source>
        <translation>التشابه {number}</translation>
    </message>
    <message>
        <source>since Forge started</source>
        <translation>منذ بدء Forge</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>تم تخطيها</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>نطق</translation>
    </message>
    <message>
        <source>speech to text</source>
        <translation>تحويل الكلام إلى نص</translation>
    </message>
    <message>
        <source>started</source>
        <translation>بدأ متوقفًا</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>يجري البدء</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>مذكور</translation>
    </message>
    <message>
        <source>stepped</source>
        <translation>بعد خطوة</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>مجسّم</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>stop texts</source>
        <translation>نصوص التوقف</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>support {n}</source>
        <translation>التأييد {n}</translation>
    </message>
    <message>
        <source>sure by {n}</source>
        <translation>واثق بمقدار {n}</translation>
    </message>
    <message>
        <source>take a raw prompt</source>
        <translation>قبول مطالبة خام</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>tensor &quot;{name}&quot; comes twice</source>
        <translation>الموتر &quot;{name}&quot; مكرر</translation>
    </message>
    <message>
        <source>tensor &quot;{name}&quot; ends {count} bytes after the file does</source>
        <translation>ينتهي الموتر &quot;{name}&quot; بعد نهاية الملف ببايتات عددها {count}</translation>
    </message>
    <message>
        <source>tensor &quot;{name}&quot; has an impossible size</source>
        <translation>حجم الموتر &quot;{name}&quot; مستحيل</translation>
    </message>
    <message>
        <source>tensor &quot;{name}&quot; is not where it should be</source>
        <translation>الموتر &quot;{name}&quot; ليس في موضعه</translation>
    </message>
    <message>
        <source>tensor &quot;{name}&quot; is packed as type {kind}, which this version of Forge does not know</source>
        <translation>الموتر &quot;{name}&quot; مضغوط بالنوع {kind} الذي لا يعرفه هذا الإصدار من Forge</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>text generation</source>
        <translation>توليد النصوص</translation>
    </message>
    <message>
        <source>text that is not empty</source>
        <translation>نصًا غير فارغ</translation>
    </message>
    <message>
        <source>text to speech</source>
        <translation>تحويل النص إلى كلام</translation>
    </message>
    <message>
        <source>the JSON schema</source>
        <translation>مخطط JSON</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>الإجابة فارغة</translation>
    </message>
    <message>
        <source>the answer&apos;s length</source>
        <translation>طول الإجابة</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>the best first</source>
        <translation>الأفضل أولًا</translation>
    </message>
    <message>
        <source>the column &quot;{name}&quot; is there twice.</source>
        <translation>العمود &quot;{name}&quot; مكرر.</translation>
    </message>
    <message>
        <source>the content of the model</source>
        <translation>محتوى النموذج</translation>
    </message>
    <message>
        <source>the conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>the disk refuses to be looked at: {problem}.</source>
        <translation>يرفض القرص أن يُفحص: {problem}.</translation>
    </message>
    <message>
        <source>the expected value is no number</source>
        <translation>القيمة المتوقعة ليست عددًا</translation>
    </message>
    <message>
        <source>the fastest first</source>
        <translation>الأسرع أولًا</translation>
    </message>
    <message>
        <source>the input {name}</source>
        <translation>المدخل {name}</translation>
    </message>
    <message>
        <source>the judge gave no grade</source>
        <translation>لم يعطِ الحَكم درجة</translation>
    </message>
    <message>
        <source>the key &quot;{key}&quot; is there twice in one object.</source>
        <translation>المفتاح &quot;{key}&quot; مكرر في كائن واحد.</translation>
    </message>
    <message>
        <source>the kind of step</source>
        <translation>نوع الخطوة</translation>
    </message>
    <message>
        <source>the least length</source>
        <translation>أدنى طول</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>the path begins at the pipeline&apos;s own folder, and the pipeline was never saved. Save it first, or write an absolute path.</source>
        <translation>يبدأ المسار من مجلد خط المعالجة، ولم يُحفظ خط المعالجة قط. احفظه أولًا، أو اكتب مسارًا مطلقًا.</translation>
    </message>
    <message>
        <source>the pattern is no text</source>
        <translation>النمط ليس نصًا</translation>
    </message>
    <message>
        <source>the pattern of a regex check is no text.</source>
        <translation>نمط فحص regex ليس نصًا.</translation>
    </message>
    <message>
        <source>the pattern {text} is not found</source>
        <translation>لم يُعثر على النمط {text}</translation>
    </message>
    <message>
        <source>the pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>المطالبة</translation>
    </message>
    <message>
        <source>the prompt cannot be read: {reason}</source>
        <translation>تتعذر قراءة المطالبة: {reason}</translation>
    </message>
    <message>
        <source>the quotation is never closed.</source>
        <translation>الاقتباس لا يُغلق أبدًا.</translation>
    </message>
    <message>
        <source>the reader is closed</source>
        <translation>القارئ مغلق</translation>
    </message>
    <message>
        <source>the rows of tensor &quot;{name}&quot; do not fit {kind}</source>
        <translation>صفوف الموتر &quot;{name}&quot; لا تطابق {kind}</translation>
    </message>
    <message>
        <source>the schema is none: {text}</source>
        <translation>المخطط ليس مخططًا: {text}</translation>
    </message>
    <message>
        <source>the schema of row {row} cannot be used: {reason}</source>
        <translation>لا يمكن استخدام مخطط الصف {row}: {reason}</translation>
    </message>
    <message>
        <source>the schema of row {row} is no JSON object.</source>
        <translation>مخطط الصف {row} ليس كائن JSON.</translation>
    </message>
    <message>
        <source>the schema of row {row} is no JSON.</source>
        <translation>مخطط الصف {row} ليس JSON.</translation>
    </message>
    <message>
        <source>the schema refers to {name}, which is not in it</source>
        <translation>يحيل المخطط إلى {name} وهو ليس فيه</translation>
    </message>
    <message>
        <source>the second count is smaller than the first.</source>
        <translation>العدد الثاني أصغر من الأول.</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>the stand-in models</source>
        <translation>النماذج البديلة</translation>
    </message>
    <message>
        <source>the system text</source>
        <translation>نص النظام</translation>
    </message>
    <message>
        <source>the temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>the template {name}</source>
        <translation>القالب {name}</translation>
    </message>
    <message>
        <source>the token probabilities asked for</source>
        <translation>احتمالات الرموز المطلوبة</translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>there are too many files called {name}.</source>
        <translation>توجد ملفات كثيرة جدًا باسم {name}.</translation>
    </message>
    <message>
        <source>there are {count} files of this name.</source>
        <translation>يوجد {count} ملفًا بهذا الاسم.</translation>
    </message>
    <message>
        <source>there is no *.safetensors file in it.</source>
        <translation>لا ملف ‎*.safetensors فيه.</translation>
    </message>
    <message>
        <source>there is no file {path}.</source>
        <translation>لا يوجد ملف {path}.</translation>
    </message>
    <message>
        <source>there is no number in the answer</source>
        <translation>لا عدد في الإجابة</translation>
    </message>
    <message>
        <source>there is no pipeline in this picture.</source>
        <translation>لا خط معالجة في هذه الصورة.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>there is none in it</source>
        <translation>لا شيء منه فيه</translation>
    </message>
    <message>
        <source>there is nothing but empty brackets in it</source>
        <translation>ليس فيه سوى أقواس فارغة</translation>
    </message>
    <message>
        <source>there is nothing that {sign} could repeat.</source>
        <translation>لا شيء يمكن أن يكرره {sign}.</translation>
    </message>
    <message>
        <source>there must be as many weights as models, or none.</source>
        <translation>يجب أن تكون الأوزان بعدد النماذج، أو لا أوزان.</translation>
    </message>
    <message>
        <source>these are no rules of capabilities ({problem}).</source>
        <translation>ليست هذه قواعد قدرات ({problem}).</translation>
    </message>
    <message>
        <source>this ( is not closed.</source>
        <translation>هذا القوس ( غير مغلق.</translation>
    </message>
    <message>
        <source>this ) closes nothing.</source>
        <translation>هذا القوس ) لا يغلق شيئًا.</translation>
    </message>
    <message>
        <source>this [ is not closed.</source>
        <translation>هذا القوس [ غير مغلق.</translation>
    </message>
    <message>
        <source>this is no JSON Schema: {text}</source>
        <translation>ليس هذا مخطط JSON: {text}</translation>
    </message>
    <message>
        <source>this { is not closed. Write {{ for a brace that is meant as text.</source>
        <translation>هذا القوس { غير مغلق. اكتب {{ لقوس مقصود نصًا.</translation>
    </message>
    <message>
        <source>this } closes nothing. Write }} for a brace that is meant as text.</source>
        <translation>هذا القوس } لا يغلق شيئًا. اكتب }} لقوس مقصود نصًا.</translation>
    </message>
    <message>
        <source>ticked to compare</source>
        <translation>مختار للمقارنة</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>بالكاد</translation>
    </message>
    <message>
        <source>time not known yet</source>
        <translation>الوقت غير معروف بعد</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>to {models}</source>
        <translation>إلى {models}</translation>
    </message>
    <message>
        <source>together</source>
        <translation>معًا</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>رمز/ث</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>قليل جدًا</translation>
    </message>
    <message>
        <source>too many pipelines are inside each other here.</source>
        <translation>تتداخل هنا خطوط معالجة أكثر مما يُقبل.</translation>
    </message>
    <message>
        <source>too much in it would have to be guessed at once</source>
        <translation>فيه أكثر مما يمكن تخمينه دفعة واحدة</translation>
    </message>
    <message>
        <source>tool calling</source>
        <translation>استدعاء الأدوات</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>أدوات</translation>
    </message>
    <message>
        <source>top p</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>value</source>
        <translation>قيمة</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>رؤية</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>تصويت</translation>
    </message>
    <message>
        <source>was cut off</source>
        <translation>انقطعت</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>كانت {value}</translation>
    </message>
    <message>
        <source>weighted_voting</source>
        <translation>تصويت موزون</translation>
    </message>
    <message>
        <source>what is in memory first</source>
        <translation>ما في الذاكرة أولًا</translation>
    </message>
    <message>
        <source>what is kept of the run {run} is no longer what was written ({problem}).</source>
        <translation>ما حُفظ من التشغيل {run} لم يعد ما كُتب ({problem}).</translation>
    </message>
    <message>
        <source>whether the model thinks first</source>
        <translation>هل يفكر النموذج أولًا</translation>
    </message>
    <message>
        <source>whether the model&apos;s chat template is used</source>
        <translation>هل يُستخدم قالب محادثة النموذج</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>wire added</source>
        <translation>أُضيفت وصلة</translation>
    </message>
    <message>
        <source>wire removed</source>
        <translation>أُزيلت وصلة</translation>
    </message>
    <message>
        <source>write numbers, such as 4, or 8, 4.</source>
        <translation>اكتب أعدادًا، مثل 4 أو 8, 4.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>yes-no</source>
        <translation>نعم-لا</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>نعم/لا</translation>
    </message>
    <message>
        <source>{ability}, {order}</source>
        <translation>{ability}، {order}</translation>
    </message>
    <message>
        <source>{amount} GB of {what}</source>
        <translation>{amount} GB من {what}</translation>
    </message>
    <message>
        <source>{answers} forgotten.</source>
        <translation>ما نُسي: {answers}.</translation>
    </message>
    <message>
        <source>{answers}, {size} of {limit}. Since the start: {used} used again, {made} made.</source>
        <translation>{answers}، ⁨{size}⁩ من ⁨{limit}⁩. منذ البدء: {used} أُعيد استخدامها، و{made} أُنشئت.</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <translation>{before} إلى {after}</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>من {begin} إلى {end}</translation>
    </message>
    <message>
        <source>{busy} of {workers} workers busy, {waiting} waiting</source>
        <translation>{busy} من {workers} أماكن مشغولة، {waiting} في الانتظار</translation>
    </message>
    <message>
        <source>{calls} calls: about {tokens} tokens in all, if answers are about {each} tokens long.</source>
        <translation>عدد الاستدعاءات {calls}: نحو {tokens} رمزًا إجمالًا، إذا كان طول الإجابة نحو {each} رمزًا.</translation>
    </message>
    <message>
        <source>{calls} calls: at most about {tokens} tokens in all.</source>
        <translation>عدد الاستدعاءات {calls}: نحو {tokens} رمزًا إجمالًا على الأكثر.</translation>
    </message>
    <message>
        <source>{caption}: open the monitor</source>
        <translation>{caption}: فتح المراقبة</translation>
    </message>
    <message>
        <source>{changes} and more</source>
        <translation>{changes} وغيرها</translation>
    </message>
    <message>
        <source>{columns} feed the pipeline.</source>
        <translation>تغذي خط المعالجة الأعمدة: {columns}.</translation>
    </message>
    <message>
        <source>{columns} feeds the pipeline.</source>
        <translation>يغذي خط المعالجة العمود: {columns}.</translation>
    </message>
    <message>
        <source>{columns}: kept in the results.</source>
        <translation>يبقى في النتائج: {columns}.</translation>
    </message>
    <message>
        <source>{context}: {size}</source>
        <translation>⁨{context}⁩: ⁨{size}⁩</translation>
    </message>
    <message>
        <source>{cores}, no GPU</source>
        <translation>{cores}، بلا GPU</translation>
    </message>
    <message>
        <source>{cores}, {ghz} GHz</source>
        <translation>{cores}، {ghz} غيغاهرتز</translation>
    </message>
    <message>
        <source>{count} characters so far.</source>
        <translation>عدد المحارف حتى الآن: {count}.</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} من الأيام</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation>قبل {count} من الأيام</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} من الساعات</translation>
    </message>
    <message>
        <source>{count} hours ago</source>
        <translation>قبل {count} من الساعات</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} من الدقائق</translation>
    </message>
    <message>
        <source>{count} minutes ago</source>
        <translation>قبل {count} من الدقائق</translation>
    </message>
    <message>
        <source>{count} models are too many for one fallback chain.</source>
        <translation>عدد النماذج {count} أكثر مما تتّسع له سلسلة بدائل واحدة.</translation>
    </message>
    <message>
        <source>{count} models cannot be compared.</source>
        <translation>لا تمكن مقارنة {count} من النماذج.</translation>
    </message>
    <message>
        <source>{count} models vote; where one has to answer, it is {model}, the best rated of them in memory.</source>
        <translation>يصوّت {count} من النماذج؛ وحيث يجب أن يجيب واحد فهو {model}، الأفضل تقييمًا بين ما في الذاكرة منها.</translation>
    </message>
    <message>
        <source>{count} models vote; where one has to answer, it is {model}, the best rated of them.</source>
        <translation>يصوّت {count} من النماذج؛ وحيث يجب أن يجيب واحد فهو {model}، الأفضل تقييمًا بينها.</translation>
    </message>
    <message>
        <source>{count} models vote; where one has to answer, it is {model}, the first of them.</source>
        <translation>يصوّت {count} من النماذج؛ وحيث يجب أن يجيب واحد فهو {model}، أولها.</translation>
    </message>
    <message>
        <source>{count} models vote; where one has to answer, it is {model}, which is in memory.</source>
        <translation>يصوّت {count} من النماذج؛ وحيث يجب أن يجيب واحد فهو {model}، الموجود في الذاكرة.</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} غيرها</translation>
    </message>
    <message>
        <source>{count} nodes of {program}: {full} whole, {part} in part, {none} not.</source>
        <translation>العقد من {program}: {count}؛ كاملة {full}، جزئية {part}، بلا مقابل {none}.</translation>
    </message>
    <message>
        <source>{count} of {n}</source>
        <translation>{count} من {n}</translation>
    </message>
    <message>
        <source>{count} of {total} agree.</source>
        <translation>يتفق {count} من {total}.</translation>
    </message>
    <message>
        <source>{count} of {total} did not come.</source>
        <translation>لم يرد {count} من {total}.</translation>
    </message>
    <message>
        <source>{count} of {total} items; the others failed.</source>
        <translation>{count} من {total} عنصرًا؛ وفشل الباقي.</translation>
    </message>
    <message>
        <source>{count} others are not rated.</source>
        <translation>{count} أخرى بلا تقييم.</translation>
    </message>
    <message>
        <source>{count} rows in a row failed. The last one: {reason}</source>
        <translation>فشلت {count} صفوف متتالية. الأخير منها: {reason}</translation>
    </message>
    <message>
        <source>{count} simulated models; nothing they say is real.</source>
        <translation>النماذج المحاكاة: {count}؛ لا شيء مما تقوله حقيقي.</translation>
    </message>
    <message>
        <source>{count} stages are too many; {most} is the most.</source>
        <translation>عدد المراحل {count} أكثر مما يُقبل؛ والحد الأقصى {most}.</translation>
    </message>
    <message>
        <source>{count} steps work differently in this version of Forge.</source>
        <translation>تعمل {count} خطوة على نحو مختلف في هذا الإصدار من Forge.</translation>
    </message>
    <message>
        <source>{count} tokens cannot be generated.</source>
        <translation>لا يمكن توليد {count} رمز.</translation>
    </message>
    <message>
        <source>{count} voters cannot vote.</source>
        <translation>لا يمكن أن يصوّت {count} من المصوّتين.</translation>
    </message>
    <message>
        <source>{count} voters were wanted, and {found} can be asked now.</source>
        <translation>كان المطلوب {count} مصوّتين، ويمكن الآن سؤال {found}.</translation>
    </message>
    <message>
        <source>{course}; {count} characters had arrived.</source>
        <translation>{course}؛ وصل منها {count} حرفًا.</translation>
    </message>
    <message>
        <source>{course}; {count} characters of its answer had arrived.</source>
        <translation>{course}؛ وصل من إجابته {count} حرفًا.</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>{day} {month} {time}</source>
        <translation>{day} {month} {time}</translation>
    </message>
    <message>
        <source>{done} answered</source>
        <translation>أُجيب عن {done}</translation>
    </message>
    <message>
        <source>{done} answered in {time}</source>
        <translation>أُجيب عن {done} في {time}</translation>
    </message>
    <message>
        <source>{done} answered, then stopped. Run goes on from there.</source>
        <translation>أُجيب عن {done} ثم أُوقف. التشغيل يتابع من هناك.</translation>
    </message>
    <message>
        <source>{done} answered, {time} left</source>
        <translation>أُجيب عن {done}، بقي {time}</translation>
    </message>
    <message>
        <source>{done} checked. Answers are embedded.</source>
        <translation>فُحص {done}. تُضمَّن الإجابات.</translation>
    </message>
    <message>
        <source>{done} checked. Answers are judged.</source>
        <translation>فُحص {done}. يُحكم على الإجابات.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>أُنجز {done} من {total}</translation>
    </message>
    <message>
        <source>{done} of {total} done, {failed} failed</source>
        <translation>أُنجز {done} من {total}، فشل {failed}</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>الصفوف: {done} من {total}</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>بقي {duration}</translation>
    </message>
    <message>
        <source>{figures}, VRAM {vram}</source>
        <translation>{figures}، VRAM {vram}</translation>
    </message>
    <message>
        <source>{figure} tok/s</source>
        <translation>{figure} رمز/ث</translation>
    </message>
    <message>
        <source>{figure} tok/s, {origin}</source>
        <translation>{figure} tok/s، {origin}</translation>
    </message>
    <message>
        <source>{file} could not be saved: {why}.</source>
        <translation>تعذر حفظ ⁨{file}⁩: ⁨{why}⁩.</translation>
    </message>
    <message>
        <source>{file} is in the library, and stays where it is.</source>
        <translation>{file} في المكتبة، ويبقى في مكانه.</translation>
    </message>
    <message>
        <source>{file} is not a pipeline.</source>
        <translation>ليس ⁨{file}⁩ خط معالجة.</translation>
    </message>
    <message>
        <source>{file}: {step}, {kind}</source>
        <translation>{file}: {step}، {kind}</translation>
    </message>
    <message>
        <source>{first} answers; {second} where that is not sure.</source>
        <translation>يجيب {first}؛ ويجيب {second} حيث لا يكون ذاك متأكدًا.</translation>
    </message>
    <message>
        <source>{first}-{last} is no range.</source>
        <translation>ليس {first}-{last} مجالًا.</translation>
    </message>
    <message>
        <source>{found} instead of {wanted}</source>
        <translation>{found} بدلًا من {wanted}</translation>
    </message>
    <message>
        <source>{found}, best match first</source>
        <translation>{found}، الأقرب أولًا</translation>
    </message>
    <message>
        <source>{gain} times</source>
        <translation>{gain} ضعفًا</translation>
    </message>
    <message>
        <source>{gpu} has {total}: a part of the model stays in main memory, which is slower.</source>
        <translation>في {gpu} ذاكرة {total}: يبقى جزء من النموذج في الذاكرة الرئيسية، وهذا أبطأ.</translation>
    </message>
    <message>
        <source>{gpu} is too hot and works more slowly.</source>
        <translation>{gpu} ساخن جدًا ويعمل ببطء أكبر.</translation>
    </message>
    <message>
        <source>{gpu} is too hot, {celsius} °C, and works more slowly.</source>
        <translation>{gpu} ساخن جدًا، {celsius} °م، ويعمل ببطء أكبر.</translation>
    </message>
    <message>
        <source>{gpu} with {total}</source>
        <translation>{gpu} مع {total}</translation>
    </message>
    <message>
        <source>{grade} of {best}</source>
        <translation>{grade} من {best}</translation>
    </message>
    <message>
        <source>{grade} of {best}: {text}</source>
        <translation>{grade} من {best}: {text}</translation>
    </message>
    <message>
        <source>{heads} heads of {size}</source>
        <translation>{heads} رؤوس بعرض {size}</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} س {m} د</translation>
    </message>
    <message>
        <source>{inputs}: no column, the example is used.</source>
        <translation>لا عمود، ويُستخدم المثال: {inputs}.</translation>
    </message>
    <message>
        <source>{input} needs a value before a run.</source>
        <translation>يحتاج {input} إلى قيمة قبل التشغيل.</translation>
    </message>
    <message>
        <source>{key} is {given}: {problem}.</source>
        <translation>{key} هو {given}: {problem}.</translation>
    </message>
    <message>
        <source>{key} must be there</source>
        <translation>⁨{key}⁩ لازم</translation>
    </message>
    <message>
        <source>{key} must be {wanted}, not {given}.</source>
        <translation>يجب أن يكون {key} هو {wanted}، لا {given}.</translation>
    </message>
    <message>
        <source>{kind} step</source>
        <translation>خطوة {kind}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>من {least} إلى {most}</translation>
    </message>
    <message>
        <source>{mean} ({low} to {high})</source>
        <translation>{mean} ({low} إلى {high})</translation>
    </message>
    <message>
        <source>{mean} points ({low} to {high})</source>
        <translation>{mean} نقطة ({low} إلى {high})</translation>
    </message>
    <message>
        <source>{models} answer together.</source>
        <translation>تجيب {models} معًا.</translation>
    </message>
    <message>
        <source>{models} do not see pictures, so none is sent to them.</source>
        <translation>{models} لا ترى الصور، فلا تُرسل إليها صورة.</translation>
    </message>
    <message>
        <source>{models} for this are known and stand in the library, but Ollama&apos;s library has none of them, so Forge can neither fetch nor run one.</source>
        <translation>{models} لهذا الغرض معروفة وموجودة في قائمة المكتبة، لكن مكتبة Ollama لا تحوي أيًّا منها، لذا لا يستطيع Forge جلب أيٍّ منها ولا تشغيله.</translation>
    </message>
    <message>
        <source>{models} vote on it.</source>
        <translation>تصوّت عليه {models}.</translation>
    </message>
    <message>
        <source>{models} voted on it.</source>
        <translation>صوّت عليها {models}.</translation>
    </message>
    <message>
        <source>{models} voted.</source>
        <translation>صوّتت {models}.</translation>
    </message>
    <message>
        <source>{model} alone</source>
        <translation>{model} وحده</translation>
    </message>
    <message>
        <source>{model} answered after {seconds} s.</source>
        <translation>أجاب {model} بعد {seconds} ث.</translation>
    </message>
    <message>
        <source>{model} answered instead of {other}: {reason}</source>
        <translation>أجاب {model} بدلًا من {other}: {reason}</translation>
    </message>
    <message>
        <source>{model} answered instead.</source>
        <translation>أجاب {model} بدلًا منه.</translation>
    </message>
    <message>
        <source>{model} answered it.</source>
        <translation>أجاب عنها {model}.</translation>
    </message>
    <message>
        <source>{model} answered with what {found} of {asked} trajectories of the last round found.</source>
        <translation>أجاب {model} بما وجدته مسارات التفكير في الجولة الأخيرة: {found} من {asked}.</translation>
    </message>
    <message>
        <source>{model} answered, after {count}.</source>
        <translation>أجاب {model}، بعد {count}.</translation>
    </message>
    <message>
        <source>{model} answered.</source>
        <translation>أجاب {model}.</translation>
    </message>
    <message>
        <source>{model} answers</source>
        <translation>{model} يجيب</translation>
    </message>
    <message>
        <source>{model} answers alone, with the same tokens.</source>
        <translation>يجيب {model} وحده بالرموز نفسها.</translation>
    </message>
    <message>
        <source>{model} answers every row once, to find the best.</source>
        <translation>يجيب {model} عن كل صف مرة لمعرفة الأفضل.</translation>
    </message>
    <message>
        <source>{model} can do what {other} does: {abilities}.</source>
        <translation>يستطيع {model} ما يفعله {other}: {abilities}.</translation>
    </message>
    <message>
        <source>{model} can do {ability}. {why}</source>
        <translation>يستطيع {model} القيام بـ {ability}. {why}</translation>
    </message>
    <message>
        <source>{model} can never be loaded here: it needs a place, and the limit is {limit} models in memory at once.</source>
        <translation>لا يمكن أبدًا تحميل {model} هنا: يحتاج إلى مكان، والحد {limit} من النماذج في الذاكرة معًا.</translation>
    </message>
    <message>
        <source>{model} can never be loaded here: it needs {need} of {what}, and the limit is {limit}.</source>
        <translation>لا يمكن أبدًا تحميل {model} هنا: يحتاج إلى {need} ({what})، والحد {limit}.</translation>
    </message>
    <message>
        <source>{model} cannot be pulled: only Ollama fetches models.</source>
        <translation>لا يمكن جلب {model}: وحده Ollama يجلب النماذج.</translation>
    </message>
    <message>
        <source>{model} cannot do this: {words}</source>
        <translation>لا يستطيع {model} ذلك: {words}</translation>
    </message>
    <message>
        <source>{model} cannot hand a task on to itself.</source>
        <translation>لا يمكن أن يسلّم {model} مهمة إلى نفسه.</translation>
    </message>
    <message>
        <source>{model} cannot keep this JSON Schema: {problem}.</source>
        <translation>لا يستطيع {model} الالتزام بمخطط JSON هذا: {problem}.</translation>
    </message>
    <message>
        <source>{model} cannot look at images.</source>
        <translation>لا يستطيع {model} النظر إلى الصور.</translation>
    </message>
    <message>
        <source>{model} cannot make embeddings. It can do: {abilities}.</source>
        <translation>لا يستطيع {model} إنشاء تضمينات. ما يستطيعه: {abilities}.</translation>
    </message>
    <message>
        <source>{model} cannot run here: this processor lacks instructions (AVX2) it needs.</source>
        <translation>لا يمكن أن يعمل {model} هنا: تنقص هذا المعالج تعليمات (AVX2) يحتاج إليها.</translation>
    </message>
    <message>
        <source>{model} cannot stand in for itself.</source>
        <translation>لا يمكن أن يحل {model} محل نفسه.</translation>
    </message>
    <message>
        <source>{model} cannot take over from itself.</source>
        <translation>لا يمكن أن يحل {model} محل نفسه.</translation>
    </message>
    <message>
        <source>{model} cannot take over from {other}: it cannot do {ability}.</source>
        <translation>لا يمكن أن يحل {model} محل {other}: لا يستطيع {ability}.</translation>
    </message>
    <message>
        <source>{model} cannot write text.</source>
        <translation>لا يستطيع {model} كتابة النصوص.</translation>
    </message>
    <message>
        <source>{model} cannot write text. It can do: {abilities}.</source>
        <translation>لا يستطيع {model} كتابة النصوص. ما يستطيعه: {abilities}.</translation>
    </message>
    <message>
        <source>{model} compared {n} texts in meaning.</source>
        <translation>قارن {model} بين {n} نصوص بحسب المعنى.</translation>
    </message>
    <message>
        <source>{model} could not be fetched.</source>
        <translation>تعذر جلب {model}.</translation>
    </message>
    <message>
        <source>{model} could not be loaded (simulated).</source>
        <translation>تعذّر تحميل {model} (محاكاة).</translation>
    </message>
    <message>
        <source>{model} could not be loaded: {words}.</source>
        <translation>تعذّر تحميل {model}: {words}.</translation>
    </message>
    <message>
        <source>{model} declined to answer</source>
        <translation>امتنع {model} عن الإجابة</translation>
    </message>
    <message>
        <source>{model} did not answer within {seconds} s.</source>
        <translation>لم يجب {model} خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>{model} did not say how sure it is, and is not calibrated.</source>
        <translation>لم يقل {model} مدى تأكده، ولم تجر معايرته.</translation>
    </message>
    <message>
        <source>{model} does not fit beside the pinned models ({names}): it needs {needed}, and they leave {left}.</source>
        <translation>لا يتّسع المكان لـ {model} بجانب النماذج المثبتة ({names}): يحتاج إلى {needed}، وهي تترك {left}.</translation>
    </message>
    <message>
        <source>{model} does not see pictures, so none is sent to it.</source>
        <translation>{model} لا يرى الصور، فلا تُرسل إليه صورة.</translation>
    </message>
    <message>
        <source>{model} ended unexpectedly.</source>
        <translation>انتهى {model} على نحو غير متوقع.</translation>
    </message>
    <message>
        <source>{model} ended without a word.</source>
        <translation>انتهى {model} بلا كلمة.</translation>
    </message>
    <message>
        <source>{model} failed {count} times lately and is being tried again right now.</source>
        <translation>فشل {model} مؤخرًا عدة مرات ({count})، وتجري محاولته الآن من جديد.</translation>
    </message>
    <message>
        <source>{model} failed {count} times lately and rests for another {seconds} s.</source>
        <translation>فشل {model} مؤخرًا عدة مرات ({count})، ويستريح {seconds} ث أخرى.</translation>
    </message>
    <message>
        <source>{model} failed: {reason}</source>
        <translation>فشل {model}: {reason}</translation>
    </message>
    <message>
        <source>{model} gave an empty answer.</source>
        <translation>أعطى {model} إجابة فارغة.</translation>
    </message>
    <message>
        <source>{model} gave too short an answer: {words}.</source>
        <translation>أعطى {model} إجابة أقصر مما يلزم: {words}.</translation>
    </message>
    <message>
        <source>{model} has taken over from it.</source>
        <translation>حلّ محله {model}.</translation>
    </message>
    <message>
        <source>{model} has the best published score on {benchmark}: {best} against {other}.</source>
        <translation>لـ {model} أفضل نتيجة منشورة في {benchmark}: {best} مقابل {other}.</translation>
    </message>
    <message>
        <source>{model} is a file that Forge only reads, so that it is neither changed nor deleted here.</source>
        <translation>{model} ملف يقرأه Forge فحسب، فلا يُغيَّر هنا ولا يُحذف.</translation>
    </message>
    <message>
        <source>{model} is being fetched.</source>
        <translation>يُجلب {model} الآن.</translation>
    </message>
    <message>
        <source>{model} is being loaded for a step.</source>
        <translation>يُحمَّل {model} الآن لخطوة.</translation>
    </message>
    <message>
        <source>{model} is deleted.</source>
        <translation>حُذف {model}.</translation>
    </message>
    <message>
        <source>{model} is deleted; {size} are free again.</source>
        <translation>حُذف {model}؛ وتحررت {size}.</translation>
    </message>
    <message>
        <source>{model} is here now.</source>
        <translation>{model} موجود الآن.</translation>
    </message>
    <message>
        <source>{model} is in memory and did not say a word within {seconds} s.</source>
        <translation>{model} في الذاكرة ولم ينطق بكلمة خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>{model} is in use.</source>
        <translation>{model} قيد الاستخدام.</translation>
    </message>
    <message>
        <source>{model} is installed, and the model library has nothing newer.</source>
        <translation>{model} مثبّت، وليس في مكتبة النماذج ما هو أحدث.</translation>
    </message>
    <message>
        <source>{model} is not made for embeddings.</source>
        <translation>ليس {model} معدًا للتضمينات.</translation>
    </message>
    <message>
        <source>{model} is not on this PC any more.</source>
        <translation>لم يعد {model} على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{model} is not on this PC.</source>
        <translation>ليس ⁨{model}⁩ في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{model} is on this disk already: {path}.</source>
        <translation>{model} موجود على هذا القرص: {path}.</translation>
    </message>
    <message>
        <source>{model} is set in the settings. {why}</source>
        <translation>{model} محدَّد في الإعدادات. {why}</translation>
    </message>
    <message>
        <source>{model} is still being loaded.</source>
        <translation>ما زال {model} قيد التحميل.</translation>
    </message>
    <message>
        <source>{model} is still in Ollama&apos;s memory after {seconds} s.</source>
        <translation>ما زال {model} في ذاكرة Ollama بعد {seconds} ث.</translation>
    </message>
    <message>
        <source>{model} is still there. Look for models again, and delete it by hand.</source>
        <translation>ما زال {model} موجودًا. ابحث عن النماذج من جديد، واحذفه يدويًا.</translation>
    </message>
    <message>
        <source>{model} is the fastest: {best} tokens a second against {other}.</source>
        <translation>{model} هو الأسرع: {best} رمزًا في الثانية مقابل {other}.</translation>
    </message>
    <message>
        <source>{model} keeps to a JSON Schema most often: {best} of its answers against {other}.</source>
        <translation>{model} هو الأكثر التزامًا بمخطط JSON: {best} من إجاباته مقابل {other}.</translation>
    </message>
    <message>
        <source>{model} makes embeddings; it cannot write text.</source>
        <translation>ينشئ {model} تضمينات؛ ولا يستطيع كتابة النصوص.</translation>
    </message>
    <message>
        <source>{model} makes no embeddings: Anthropic has no model for that.</source>
        <translation>لا ينشئ {model} تضمينات: ليس لدى Anthropic نموذج لذلك.</translation>
    </message>
    <message>
        <source>{model} needs the {backend} backend, which is not switched on.</source>
        <translation>يحتاج {model} إلى الواجهة الخلفية {backend} وهي غير مفعّلة.</translation>
    </message>
    <message>
        <source>{model} needs {needed} on Ollama&apos;s disk, and {free} may be filled there.</source>
        <translation>يحتاج {model} إلى {needed} على قرص Ollama، ويمكن ملء {free} هناك.</translation>
    </message>
    <message>
        <source>{model} not loaded</source>
        <translation>لم يُحمَّل ⁨{model}⁩</translation>
    </message>
    <message>
        <source>{model} once</source>
        <translation>{model} مرة</translation>
    </message>
    <message>
        <source>{model} refused the request: {words}.</source>
        <translation>رفض {model} الطلب: {words}.</translation>
    </message>
    <message>
        <source>{model} refused: {words}.</source>
        <translation>رفض {model}: {words}.</translation>
    </message>
    <message>
        <source>{model} rests</source>
        <translation>في استراحة: ⁨{model}⁩</translation>
    </message>
    <message>
        <source>{model} rests until {time} after {failures}</source>
        <translation>⁨{model}⁩ في استراحة حتى {time} ({failures})</translation>
    </message>
    <message>
        <source>{model} rests until {time} after {failures}.</source>
        <translation>في استراحة حتى {time}: ⁨{model}⁩ ({failures}).</translation>
    </message>
    <message>
        <source>{model} runs on another computer, so there is nothing of it to measure here.</source>
        <translation>يعمل {model} على حاسوب آخر، فلا شيء منه يُقاس هنا.</translation>
    </message>
    <message>
        <source>{model} said nothing for {seconds} s.</source>
        <translation>لم يقل {model} شيئًا طوال {seconds} ث.</translation>
    </message>
    <message>
        <source>{model} said nothing for {seconds} seconds and was unloaded.</source>
        <translation>لم يقل {model} شيئًا طوال {seconds} ثانية فأُلغي تحميله.</translation>
    </message>
    <message>
        <source>{model} says that it is {share} sure; it is not calibrated.</source>
        <translation>يقول {model} إنه متأكد بنسبة {share}؛ ولم تجر معايرته.</translation>
    </message>
    <message>
        <source>{model} sent something that cannot be read (simulated).</source>
        <translation>أرسل {model} ما لا يُقرأ (محاكاة).</translation>
    </message>
    <message>
        <source>{model} ships with Forge, so that it is neither changed nor deleted here.</source>
        <translation>يأتي {model} مع Forge، فلا يُغيَّر هنا ولا يُحذف.</translation>
    </message>
    <message>
        <source>{model} stopped in the middle of its answer.</source>
        <translation>توقف {model} في منتصف إجابته.</translation>
    </message>
    <message>
        <source>{model} stopped while it was answering: {words}</source>
        <translation>توقف {model} أثناء الإجابة: {words}</translation>
    </message>
    <message>
        <source>{model} takes no more work for now (simulated).</source>
        <translation>لا يقبل {model} مزيدًا من العمل الآن (محاكاة).</translation>
    </message>
    <message>
        <source>{model} takes the least memory: {best} against {other}.</source>
        <translation>{model} يحتاج إلى أقل ذاكرة: {best} مقابل {other}.</translation>
    </message>
    <message>
        <source>{model} takes the longest texts: {best} tokens against {other}.</source>
        <translation>{model} يقبل أطول النصوص: {best} من الرموز مقابل {other}.</translation>
    </message>
    <message>
        <source>{model} told how sure it was in {count} answers only.</source>
        <translation>لم يذكر {model} مدى ثقته إلا في {count} من الإجابات.</translation>
    </message>
    <message>
        <source>{model} told no token probabilities, and is not calibrated.</source>
        <translation>لم يذكر {model} احتمالات الرموز، ولم تجر معايرته.</translation>
    </message>
    <message>
        <source>{model} told nothing of this answer; in its calibration it was right in {share} of all.</source>
        <translation>لم يذكر {model} شيئا عن هذه الإجابة؛ وفي معايرته كان على صواب في {share} من الحالات.</translation>
    </message>
    <message>
        <source>{model} twice</source>
        <translation>{model} مرتين</translation>
    </message>
    <message>
        <source>{model} used all tokens that it may for nothing that can be read, so its answer is empty.</source>
        <translation>استهلك {model} كل الرموز المسموح بها فيما لا يُقرأ، فجاءت إجابته فارغة.</translation>
    </message>
    <message>
        <source>{model} used all tokens that it may for thinking, so its answer is empty.</source>
        <translation>استهلك {model} كل الرموز المسموح بها في التفكير، فجاءت إجابته فارغة.</translation>
    </message>
    <message>
        <source>{model} was asked twice; {what}</source>
        <translation>سُئل {model} مرتين؛ {what}</translation>
    </message>
    <message>
        <source>{model} was copied to {name}, but the copy is not listed.</source>
        <translation>نُسخ {model} إلى {name}، لكن النسخة غير مدرجة.</translation>
    </message>
    <message>
        <source>{model} was not loaded after {seconds} s.</source>
        <translation>لم يُحمَّل {model} بعد {seconds} ث.</translation>
    </message>
    <message>
        <source>{model} was not loaded: it takes {need} of graphics card {index}, and other programs leave {free}.</source>
        <translation>لم يُحمَّل {model}: يحتاج إلى {need} من بطاقة الرسوميات {index}، والبرامج الأخرى تترك {free}.</translation>
    </message>
    <message>
        <source>{model} was not loaded: it takes {need}, and other programs leave {free}.</source>
        <translation>لم يُحمَّل {model}: يحتاج إلى {need}، والبرامج الأخرى تترك {free}.</translation>
    </message>
    <message>
        <source>{model} was not ready after {seconds} seconds.</source>
        <translation>لم يجهز {model} بعد {seconds} ثانية.</translation>
    </message>
    <message>
        <source>{model} was not ready with its answer after {seconds} s, the time limit of this step.</source>
        <translation>لم يُتمّ {model} إجابته بعد {seconds} ث، وهو الحد الزمني لهذه الخطوة.</translation>
    </message>
    <message>
        <source>{model} was right in about {share} of the answers that looked like this one.</source>
        <translation>كان {model} على صواب في نحو {share} من الإجابات التي تشبه هذه الإجابة.</translation>
    </message>
    <message>
        <source>{model} was unloaded while it answered.</source>
        <translation>أُلغي تحميل {model} أثناء إجابته.</translation>
    </message>
    <message>
        <source>{model} with {context} tokens of context does not fit onto the GPU: it takes {graphics} there.</source>
        <translation>{model} مع {context} رمز من السياق لا تتّسع له وحدة الرسوميات: يحتاج هناك إلى {graphics}.</translation>
    </message>
    <message>
        <source>{model} with {context} tokens of context does not fit: it takes {need}, and {free} are free.</source>
        <translation>{model} مع {context} رمز من السياق لا يتّسع له المكان: يحتاج إلى {need}، والمتاح {free}.</translation>
    </message>
    <message>
        <source>{model} with {context} tokens of context fits once {others} is unloaded: it takes {need}.</source>
        <translation>{model} مع {context} رمز من السياق يتّسع له المكان بعد إخلاء {others}: يحتاج إلى {need}.</translation>
    </message>
    <message>
        <source>{model} with {context} tokens of context fits: it takes {graphics} of graphics memory and {main} of main memory.</source>
        <translation>{model} مع {context} رمز من السياق يتّسع له المكان: يحتاج إلى {graphics} من ذاكرة الرسوميات و{main} من الذاكرة الرئيسية.</translation>
    </message>
    <message>
        <source>{model} with {context} tokens of context fits: it takes {need}, {free} are free.</source>
        <translation>{model} مع {context} رمز من السياق يتّسع له المكان: يحتاج إلى {need}، والمتاح {free}.</translation>
    </message>
    <message>
        <source>{model} works on it.</source>
        <translation>{model} يعمل على ذلك.</translation>
    </message>
    <message>
        <source>{model} works without a network.</source>
        <translation>يعمل ⁨{model}⁩ دون شبكة.</translation>
    </message>
    <message>
        <source>{model} would take about {need}; this PC has {total}.</source>
        <translation>سيحتاج {model} إلى نحو {need}؛ ولدى هذا الحاسوب {total}.</translation>
    </message>
    <message>
        <source>{model} writes no text.</source>
        <translation>{model} لا يكتب نصًا.</translation>
    </message>
    <message>
        <source>{model} writes text; it is not made for embeddings.</source>
        <translation>يكتب {model} نصوصًا؛ وليس معدًا للتضمينات.</translation>
    </message>
    <message>
        <source>{model} {count} times</source>
        <translation>{model} عدة مرات ({count})</translation>
    </message>
    <message>
        <source>{model} {size}</source>
        <translation>{model} {size}</translation>
    </message>
    <message>
        <source>{model}, if needed</source>
        <translation>{model}، عند الحاجة</translation>
    </message>
    <message>
        <source>{model}, in {share} of cases</source>
        <translation>{model}، في {share} من الحالات</translation>
    </message>
    <message>
        <source>{model}, same tokens</source>
        <translation>{model}، الرموز نفسها</translation>
    </message>
    <message>
        <source>{model}, {seconds} s: {sentence}</source>
        <translation>{model}، {seconds} ث: {sentence}</translation>
    </message>
    <message>
        <source>{model}: {sentence}</source>
        <translation>{model}: {sentence}</translation>
    </message>
    <message>
        <source>{model}: {share} is fetched.</source>
        <translation>{model}: جُلب {share}.</translation>
    </message>
    <message>
        <source>{model}: {text}</source>
        <translation>{model}: {text}</translation>
    </message>
    <message>
        <source>{name} cannot be {value}.</source>
        <translation>لا يمكن أن يكون {name} هو {value}.</translation>
    </message>
    <message>
        <source>{name} did not come to an end.</source>
        <translation>لم يبلغ {name} نهايته.</translation>
    </message>
    <message>
        <source>{name} does not run as it is.</source>
        <translation>لا تعمل {name} على حالها.</translation>
    </message>
    <message>
        <source>{name} failed: it said that it failed.</source>
        <translation>فشل {name}: أبلغ بنفسه عن ذلك.</translation>
    </message>
    <message>
        <source>{name} failed: {problem}.</source>
        <translation>فشل {name}: {problem}.</translation>
    </message>
    <message>
        <source>{name} gives nothing on.</source>
        <translation>لا تمرّر {name} شيئًا.</translation>
    </message>
    <message>
        <source>{name} goes one of several ways, and one leads outside.</source>
        <translation>تسلك {name} أحد طرق عدة، وأحدها يؤدي إلى الخارج.</translation>
    </message>
    <message>
        <source>{name} has no port {port}.</source>
        <translation>ليس في {name} منفذ {port}.</translation>
    </message>
    <message>
        <source>{name} has no rows.</source>
        <translation>لا صفوف في {name}.</translation>
    </message>
    <message>
        <source>{name} has no step &quot;{step}&quot;.</source>
        <translation>ليس في {name} خطوة &quot;{step}&quot;.</translation>
    </message>
    <message>
        <source>{name} is a cloud API, and offline_only keeps every text on this PC.</source>
        <translation>{name} خدمة سحابية، وoffline_only يُبقي كل نص على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{name} is a number, not &quot;{text}&quot;.</source>
        <translation>{name} عدد، لا &quot;{text}&quot;.</translation>
    </message>
    <message>
        <source>{name} is at an end of that wire already.</source>
        <translation>{name} عند أحد طرفي هذه الوصلة بالفعل.</translation>
    </message>
    <message>
        <source>{name} is attached to nothing.</source>
        <translation>{name} غير مرتبط بشيء.</translation>
    </message>
    <message>
        <source>{name} is in two groups.</source>
        <translation>{name} في مجموعتين.</translation>
    </message>
    <message>
        <source>{name} is missing in it.</source>
        <translation>ينقصه {name}.</translation>
    </message>
    <message>
        <source>{name} is true or false, not &quot;{text}&quot;.</source>
        <translation>{name} إما true وإما false، لا &quot;{text}&quot;.</translation>
    </message>
    <message>
        <source>{name} needs the places {places}.</source>
        <translation>يحتاج {name} إلى المواضع {places}.</translation>
    </message>
    <message>
        <source>{name} ran for each item of a list; its graph runs once here.</source>
        <translation>كانت {name} تعمل لكل عنصر في قائمة؛ ويعمل مخططها هنا مرة.</translation>
    </message>
    <message>
        <source>{name} runs no pipeline.</source>
        <translation>لا تشغّل {name} خط معالجة.</translation>
    </message>
    <message>
        <source>{name} stands between the chosen steps: it waits for some and feeds others.</source>
        <translation>تقع {name} بين الخطوات المختارة: تنتظر بعضها وتغذي بعضها الآخر.</translation>
    </message>
    <message>
        <source>{name} takes no input.</source>
        <translation>لا تقبل {name} مدخلًا.</translation>
    </message>
    <message>
        <source>{name} was not attached.</source>
        <translation>لم يُرفق {name}.</translation>
    </message>
    <message>
        <source>{name}: {mean}, {low} to {high}</source>
        <translation>{name}: {mean}، من {low} إلى {high}</translation>
    </message>
    <message>
        <source>{needed} of {limit}</source>
        <translation>{needed} من {limit}</translation>
    </message>
    <message>
        <source>{need} are needed, {have} may be used.</source>
        <translation>المطلوب {need}، والمسموح {have}.</translation>
    </message>
    <message>
        <source>{need} are needed; what there is nobody could tell.</source>
        <translation>المطلوب {need}؛ وتعذّرت معرفة المتاح.</translation>
    </message>
    <message>
        <source>{need} of memory instead of {other}</source>
        <translation>{need} من الذاكرة بدل {other}</translation>
    </message>
    <message>
        <source>{need} of {have}</source>
        <translation>{need} من {have}</translation>
    </message>
    <message>
        <source>{note} {rows} Start goes on from there.</source>
        <translation>{note} {rows} يستأنف «بدء» من هناك.</translation>
    </message>
    <message>
        <source>{number} is no JSON number.</source>
        <translation>ليس {number} عددًا في JSON.</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} من {total}</translation>
    </message>
    <message>
        <source>{number} of {total} or more</source>
        <translation>{number} من {total} أو أكثر</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}٪</translation>
    </message>
    <message>
        <source>{n} J a token</source>
        <translation>{n} جول لكل رمز</translation>
    </message>
    <message>
        <source>{n} MHz</source>
        <translation>{n} ميغاهرتز</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} إجابة</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>{n} إجابات</numerusform>
            <numerusform>{n} إجابة</numerusform>
            <numerusform>{n} إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} at a time</source>
        <translation>{n} في آن واحد</translation>
    </message>
    <message numerus="yes">
        <source>{n} attempts</source>
        <translation>
            <numerusform>{n} محاولة</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>{n} محاولات</numerusform>
            <numerusform>{n} محاولة</numerusform>
            <numerusform>{n} محاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} channels</source>
        <translation>
            <numerusform>{n} قناة</numerusform>
            <numerusform>قناة واحدة</numerusform>
            <numerusform>قناتان</numerusform>
            <numerusform>{n} قنوات</numerusform>
            <numerusform>{n} قناة</numerusform>
            <numerusform>{n} قناة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} حرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>{n} أحرف</numerusform>
            <numerusform>{n} حرفًا</numerusform>
            <numerusform>{n} حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} chars</source>
        <translation>{n} حرف</translation>
    </message>
    <message numerus="yes">
        <source>{n} cores</source>
        <translation>
            <numerusform>{n} نواة</numerusform>
            <numerusform>نواة واحدة</numerusform>
            <numerusform>نواتان</numerusform>
            <numerusform>{n} أنوية</numerusform>
            <numerusform>{n} نواة</numerusform>
            <numerusform>{n} نواة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} failures</source>
        <translation>
            <numerusform>{n} إخفاق</numerusform>
            <numerusform>إخفاق واحد</numerusform>
            <numerusform>إخفاقان</numerusform>
            <numerusform>{n} إخفاقات</numerusform>
            <numerusform>{n} إخفاقًا</numerusform>
            <numerusform>{n} إخفاق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} ملف</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>{n} ملفات</numerusform>
            <numerusform>{n} ملفًا</numerusform>
            <numerusform>{n} ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} found, {looked} of {runs} searched</source>
        <translation>عُثر على {n}، وبُحث في {looked} من {runs}</translation>
    </message>
    <message numerus="yes">
        <source>{n} groups</source>
        <translation>
            <numerusform>{n} مجموعة</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>{n} مجموعات</numerusform>
            <numerusform>{n} مجموعة</numerusform>
            <numerusform>{n} مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} inputs</source>
        <translation>
            <numerusform>{n} مدخل</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>{n} مدخلات</numerusform>
            <numerusform>{n} مدخلًا</numerusform>
            <numerusform>{n} مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} installed</source>
        <translation>
            <numerusform>{n} نموذج متوفر</numerusform>
            <numerusform>نموذج واحد متوفر</numerusform>
            <numerusform>نموذجان متوفران</numerusform>
            <numerusform>{n} نماذج متوفرة</numerusform>
            <numerusform>{n} نموذجًا متوفرًا</numerusform>
            <numerusform>{n} نموذج متوفر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} عنصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>{n} عناصر</numerusform>
            <numerusform>{n} عنصرًا</numerusform>
            <numerusform>{n} عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} k chars</source>
        <translation>{n} ألف حرف</translation>
    </message>
    <message numerus="yes">
        <source>{n} kept answers</source>
        <translation>
            <numerusform>{n} إجابة محفوظة</numerusform>
            <numerusform>إجابة محفوظة واحدة</numerusform>
            <numerusform>إجابتان محفوظتان</numerusform>
            <numerusform>{n} إجابات محفوظة</numerusform>
            <numerusform>{n} إجابة محفوظة</numerusform>
            <numerusform>{n} إجابة محفوظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} keys</source>
        <translation>
            <numerusform>{n} مفتاح</numerusform>
            <numerusform>مفتاح واحد</numerusform>
            <numerusform>مفتاحان</numerusform>
            <numerusform>{n} مفاتيح</numerusform>
            <numerusform>{n} مفتاحًا</numerusform>
            <numerusform>{n} مفتاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation>
            <numerusform>{n} سطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>{n} أسطر</numerusform>
            <numerusform>{n} سطرًا</numerusform>
            <numerusform>{n} سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines differ.</source>
        <translation>
            <numerusform>{n} سطر مختلف.</numerusform>
            <numerusform>سطر واحد مختلف.</numerusform>
            <numerusform>سطران مختلفان.</numerusform>
            <numerusform>{n} أسطر مختلفة.</numerusform>
            <numerusform>{n} سطرًا مختلفًا.</numerusform>
            <numerusform>{n} سطر مختلف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} loads</source>
        <translation>
            <numerusform>{n} تحميل</numerusform>
            <numerusform>تحميل واحد</numerusform>
            <numerusform>تحميلان</numerusform>
            <numerusform>{n} تحميلات</numerusform>
            <numerusform>{n} تحميلًا</numerusform>
            <numerusform>{n} تحميل</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} د</translation>
    </message>
    <message numerus="yes">
        <source>{n} missing</source>
        <translation>
            <numerusform>الناقص {n}</numerusform>
            <numerusform>ينقص واحد</numerusform>
            <numerusform>ينقص اثنان</numerusform>
            <numerusform>ينقص {n}</numerusform>
            <numerusform>ينقص {n}</numerusform>
            <numerusform>ينقص {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models</source>
        <translation>
            <numerusform>{n} نموذج</numerusform>
            <numerusform>نموذج واحد</numerusform>
            <numerusform>نموذجان</numerusform>
            <numerusform>{n} نماذج</numerusform>
            <numerusform>{n} نموذجًا</numerusform>
            <numerusform>{n} نموذج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models rest</source>
        <translation>
            <numerusform>{n} نموذج في استراحة</numerusform>
            <numerusform>نموذج واحد في استراحة</numerusform>
            <numerusform>نموذجان في استراحة</numerusform>
            <numerusform>{n} نماذج في استراحة</numerusform>
            <numerusform>{n} نموذجًا في استراحة</numerusform>
            <numerusform>{n} نموذج في استراحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more reasons</source>
        <translation>
            <numerusform>{n} سبب آخر</numerusform>
            <numerusform>سبب آخر</numerusform>
            <numerusform>سببان آخران</numerusform>
            <numerusform>{n} أسباب أخرى</numerusform>
            <numerusform>{n} سببًا آخر</numerusform>
            <numerusform>{n} سبب آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} م.ث</translation>
    </message>
    <message numerus="yes">
        <source>{n} nodes</source>
        <translation>
            <numerusform>{n} عقدة</numerusform>
            <numerusform>عقدة واحدة</numerusform>
            <numerusform>عقدتان</numerusform>
            <numerusform>{n} عقد</numerusform>
            <numerusform>{n} عقدة</numerusform>
            <numerusform>{n} عقدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <translation>
            <numerusform>{n} ملاحظة</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>{n} ملاحظات</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} objects were put together, key by key.</source>
        <translation>ضُمّت الكائنات مفتاحًا مفتاحًا: {n}.</translation>
    </message>
    <message>
        <source>{n} of {many}</source>
        <translation>{n} من {many}</translation>
    </message>
    <message>
        <source>{n} of {many} have answered; then it is counted.</source>
        <translation>أجاب {n} من {many}؛ ثم تُحسب الأصوات.</translation>
    </message>
    <message>
        <source>{n} of {many} voted</source>
        <translation>صوّت {n} من {many}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {most} tokens</source>
        <translation>
            <numerusform>{n} من {most} رمز</numerusform>
            <numerusform>{n} من {most} رمز</numerusform>
            <numerusform>{n} من {most} رمز</numerusform>
            <numerusform>{n} من {most} رمز</numerusform>
            <numerusform>{n} من {most} رمز</numerusform>
            <numerusform>{n} من {most} رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {most} tokens of context</source>
        <translation>
            <numerusform>{n} من {most} رمز من السياق</numerusform>
            <numerusform>{n} من {most} رمز من السياق</numerusform>
            <numerusform>{n} من {most} رمز من السياق</numerusform>
            <numerusform>{n} من {most} رمز من السياق</numerusform>
            <numerusform>{n} من {most} رمز من السياق</numerusform>
            <numerusform>{n} من {most} رمز من السياق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} nodes selected</source>
        <translation>
            <numerusform>العقد المحددة: {n} من {total}</numerusform>
            <numerusform>العقد المحددة: {n} من {total}</numerusform>
            <numerusform>العقد المحددة: {n} من {total}</numerusform>
            <numerusform>العقد المحددة: {n} من {total}</numerusform>
            <numerusform>العقد المحددة: {n} من {total}</numerusform>
            <numerusform>العقد المحددة: {n} من {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {voters} agree ({share}); confidence decided between equals.</source>
        <translation>اتفق {n} من {voters} ({share})؛ وحسمت الثقة بين المتساوين.</translation>
    </message>
    <message>
        <source>{n} of {voters} agree ({share}); more votes decided between equals.</source>
        <translation>اتفق {n} من {voters} ({share})؛ وحسم عدد الأصوات بين المتساوين.</translation>
    </message>
    <message>
        <source>{n} of {voters} agree ({share}); the alphabet decided between equals.</source>
        <translation>اتفق {n} من {voters} ({share})؛ وحسم الترتيب الأبجدي بين المتساوين.</translation>
    </message>
    <message>
        <source>{n} of {voters} agree, with {share} of the score.</source>
        <translation>اتفق {n} من {voters}، ولهم {share} من النقاط.</translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <translation>
            <numerusform>{n} نموذج آخر</numerusform>
            <numerusform>نموذج آخر</numerusform>
            <numerusform>نموذجان آخران</numerusform>
            <numerusform>{n} نماذج أخرى</numerusform>
            <numerusform>{n} نموذجًا آخر</numerusform>
            <numerusform>{n} نموذج آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pipelines</source>
        <translation>
            <numerusform>{n} خط معالجة</numerusform>
            <numerusform>خط معالجة واحد</numerusform>
            <numerusform>خطا معالجة</numerusform>
            <numerusform>{n} خطوط معالجة</numerusform>
            <numerusform>{n} خط معالجة</numerusform>
            <numerusform>{n} خط معالجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation>
            <numerusform>{n} موضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>{n} مواضع</numerusform>
            <numerusform>{n} موضعًا</numerusform>
            <numerusform>{n} موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} read</source>
        <translation>قُرئ {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} retries</source>
        <translation>
            <numerusform>{n} محاولة إضافية</numerusform>
            <numerusform>محاولة إضافية واحدة</numerusform>
            <numerusform>محاولتان إضافيتان</numerusform>
            <numerusform>{n} محاولات إضافية</numerusform>
            <numerusform>{n} محاولة إضافية</numerusform>
            <numerusform>{n} محاولة إضافية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>{n} صفوف</numerusform>
            <numerusform>{n} صفًا</numerusform>
            <numerusform>{n} صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs</source>
        <translation>
            <numerusform>{n} عملية تشغيل</numerusform>
            <numerusform>تشغيل واحد</numerusform>
            <numerusform>تشغيلان</numerusform>
            <numerusform>{n} عمليات تشغيل</numerusform>
            <numerusform>{n} عملية تشغيل</numerusform>
            <numerusform>{n} عملية تشغيل</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} ث</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <translation>
            <numerusform>المحدد {n}</numerusform>
            <numerusform>المحدد واحد</numerusform>
            <numerusform>المحدد اثنان</numerusform>
            <numerusform>المحدد {n}</numerusform>
            <numerusform>المحدد {n}</numerusform>
            <numerusform>المحدد {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <translation>
            <numerusform>{n} خطوة</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>{n} خطوات</numerusform>
            <numerusform>{n} خطوة</numerusform>
            <numerusform>{n} خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps are done.</source>
        <translation>
            <numerusform>لم تُنجز أي خطوة ({n}).</numerusform>
            <numerusform>أُنجزت خطوة واحدة.</numerusform>
            <numerusform>أُنجزت خطوتان.</numerusform>
            <numerusform>أُنجزت {n} خطوات.</numerusform>
            <numerusform>أُنجزت {n} خطوة.</numerusform>
            <numerusform>أُنجزت {n} خطوة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps were skipped.</source>
        <translation>
            <numerusform>لم تُتخطَّ أي خطوة ({n}).</numerusform>
            <numerusform>تم تخطي خطوة واحدة.</numerusform>
            <numerusform>تم تخطي خطوتين.</numerusform>
            <numerusform>تم تخطي {n} خطوات.</numerusform>
            <numerusform>تم تخطي {n} خطوة.</numerusform>
            <numerusform>تم تخطي {n} خطوة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} swaps</source>
        <translation>
            <numerusform>{n} تبديل</numerusform>
            <numerusform>تبديل واحد</numerusform>
            <numerusform>تبديلان</numerusform>
            <numerusform>{n} تبديلات</numerusform>
            <numerusform>{n} تبديلًا</numerusform>
            <numerusform>{n} تبديل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tasks</source>
        <translation>
            <numerusform>{n} مهمة</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>{n} مهام</numerusform>
            <numerusform>{n} مهمة</numerusform>
            <numerusform>{n} مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>{n} مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتين</numerusform>
            <numerusform>{n} مرات</numerusform>
            <numerusform>{n} مرة</numerusform>
            <numerusform>{n} مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} tok/s</source>
        <translation>{n} رمز/ث</translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>{n} رمز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>{n} رموز</numerusform>
            <numerusform>{n} رمزًا</numerusform>
            <numerusform>{n} رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens of context</source>
        <translation>
            <numerusform>{n} رمز من السياق</numerusform>
            <numerusform>رمز واحد من السياق</numerusform>
            <numerusform>رمزان من السياق</numerusform>
            <numerusform>{n} رموز من السياق</numerusform>
            <numerusform>{n} رمزًا من السياق</numerusform>
            <numerusform>{n} رمز من السياق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tries</source>
        <translation>
            <numerusform>{n} محاولة</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>{n} محاولات</numerusform>
            <numerusform>{n} محاولة</numerusform>
            <numerusform>{n} محاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} values</source>
        <translation>
            <numerusform>{n} قيمة</numerusform>
            <numerusform>قيمة واحدة</numerusform>
            <numerusform>قيمتان</numerusform>
            <numerusform>{n} قيم</numerusform>
            <numerusform>{n} قيمة</numerusform>
            <numerusform>{n} قيمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wires</source>
        <translation>
            <numerusform>{n} وصلة</numerusform>
            <numerusform>وصلة واحدة</numerusform>
            <numerusform>وصلتان</numerusform>
            <numerusform>{n} وصلات</numerusform>
            <numerusform>{n} وصلة</numerusform>
            <numerusform>{n} وصلة</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}k</source>
        <translation>{n}k</translation>
    </message>
    <message>
        <source>{one}, or {other}</source>
        <translation>{one}، أو {other}</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} و{last}</translation>
    </message>
    <message>
        <source>{other} is in memory already.</source>
        <translation>{other} موجود في الذاكرة.</translation>
    </message>
    <message>
        <source>{other} stands beside a model of {theirs} parameters that was asked the same; this one has {ours}.</source>
        <translation>يقف {other} بجانب نموذج ذي {theirs} معاملًا سُئل الأسئلة نفسها؛ ولهذا {ours}.</translation>
    </message>
    <message>
        <source>{output} to {target}</source>
        <translation>{output} إلى {target}</translation>
    </message>
    <message>
        <source>{parts} changed.</source>
        <translation>تغيّر: {parts}.</translation>
    </message>
    <message>
        <source>{part} on {device}</source>
        <translation>{part} على {device}</translation>
    </message>
    <message>
        <source>{part}, {share}</source>
        <translation>{part}، {share}</translation>
    </message>
    <message>
        <source>{part}: not measured, because it went wrong.</source>
        <translation>{part}: لم يُقَس، لأنه تعثّر.</translation>
    </message>
    <message>
        <source>{part}: not measured, because no GPU that tells it runs the model.</source>
        <translation>{part}: لم يُقَس، لأن النموذج لا يعمل على معالج رسوميات يبلّغ عنه.</translation>
    </message>
    <message>
        <source>{part}: not measured, because nobody tells it.</source>
        <translation>{part}: لم يُقَس، لأن لا أحد يبلّغ عنه.</translation>
    </message>
    <message>
        <source>{part}: not measured, because the model cannot do it.</source>
        <translation>{part}: لم يُقَس، لأن النموذج لا يستطيعه.</translation>
    </message>
    <message>
        <source>{part}: not measured, because the model was in use.</source>
        <translation>{part}: لم يُقَس، لأن النموذج كان مستخدمًا.</translation>
    </message>
    <message>
        <source>{part}: not measured, because the model wrote too little.</source>
        <translation>{part}: لم يُقَس، لأن النموذج كتب القليل جدًا.</translation>
    </message>
    <message>
        <source>{part}: not measured, because there was no time left.</source>
        <translation>{part}: لم يُقَس، لأنه لم يبقَ وقت.</translation>
    </message>
    <message>
        <source>{part}: {done} of {total}</source>
        <translation>{part}: {done} من {total}</translation>
    </message>
    <message>
        <source>{passed} passed of {rows}</source>
        <translation>نجح {passed} من {rows}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {problem}.</source>
        <translation>تتعذر قراءة {path}: {problem}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>تتعذر قراءة {path}: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be used: there is no such file.</source>
        <translation>لا يمكن استخدام {path}: لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}</source>
        <translation>لا يمكن استخدام {path}: {reason}</translation>
    </message>
    <message>
        <source>{path} could not be saved: {reason}</source>
        <translation>تعذّر حفظ {path}: {reason}</translation>
    </message>
    <message>
        <source>{path} holds no settings: it must be one JSON object.</source>
        <translation>لا إعدادات في {path}: يجب أن يكون كائن JSON واحدًا.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} مجلد.</translation>
    </message>
    <message>
        <source>{path} is looked for beside this pipeline, which was never saved.</source>
        <translation>يُبحث عن ⁨{path}⁩ بجانب خط المعالجة هذا، ولم يُحفظ قط.</translation>
    </message>
    <message>
        <source>{path} is there already. Choose what is to happen then (if_there).</source>
        <translation>{path} موجود بالفعل. اختر ما يحدث عندئذ (if_there).</translation>
    </message>
    <message>
        <source>{path}: {problem} (line {line}, column {column}).</source>
        <translation>{path}: {problem} (السطر {line}، العمود {column}).</translation>
    </message>
    <message>
        <source>{percent} % of a core</source>
        <translation>{percent} % من نواة</translation>
    </message>
    <message>
        <source>{pipeline} - Forge</source>
        <translation>{pipeline} - Forge</translation>
    </message>
    <message>
        <source>{pipeline} has no input &quot;{name}&quot;.</source>
        <translation>ليس في {pipeline} مدخل &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>{pipeline} has no input that an item could go to.</source>
        <translation>ليس في {pipeline} مدخل يمكن أن يذهب إليه عنصر.</translation>
    </message>
    <message>
        <source>{pipeline} is among your pipelines now.</source>
        <translation>أصبح {pipeline} من خطوط معالجتك.</translation>
    </message>
    <message>
        <source>{pipeline} is no longer offered.</source>
        <translation>لم يعد {pipeline} معروضًا.</translation>
    </message>
    <message>
        <source>{pipeline} is published anew.</source>
        <translation>نُشر {pipeline} من جديد.</translation>
    </message>
    <message>
        <source>{pipeline} was cut off ({done} of {steps} done).</source>
        <translation>انقطع {pipeline} (أُنجز {done} من {steps}).</translation>
    </message>
    <message>
        <source>{pipeline}, as it stands</source>
        <translation>{pipeline}، كما هو الآن</translation>
    </message>
    <message>
        <source>{pipeline}, as saved</source>
        <translation>{pipeline}، كما حُفظ</translation>
    </message>
    <message>
        <source>{place} answers, but does not know this request (status {status}).</source>
        <translation>يجيب {place}، لكنه لا يعرف هذا الطلب (الحالة {status}).</translation>
    </message>
    <message>
        <source>{place} is not a placeholder. Only {name} and {name[key]} are; write {{ and }} for braces that are meant as text.</source>
        <translation>ليس {place} موضعًا بديلًا. وحدهما {name} و{name[key]} كذلك؛ اكتب {{ و}} لأقواس مقصودة نصًا.</translation>
    </message>
    <message>
        <source>{place} reads a part of what comes in; the whole stands there.</source>
        <translation>يقرأ {place} جزءًا مما يرد؛ والكل مكانه.</translation>
    </message>
    <message>
        <source>{place} takes a setting or a value from before; it is an input here.</source>
        <translation>يأخذ {place} إعدادًا أو قيمة سابقة؛ وهو هنا مدخل.</translation>
    </message>
    <message>
        <source>{place} was {value}</source>
        <translation>كان ⁨{place}⁩: {value}</translation>
    </message>
    <message>
        <source>{port} comes from the input of the same name, not from a wire.</source>
        <translation>يرد ⁨{port}⁩ من المدخل الذي يحمل الاسم نفسه، لا من وصلة.</translation>
    </message>
    <message>
        <source>{port} from {source}</source>
        <translation>⁨{port}⁩ من {source}</translation>
    </message>
    <message>
        <source>{port} is fed by {source}</source>
        <translation>يغذي ⁨{port}⁩: {source}</translation>
    </message>
    <message>
        <source>{port}, another value</source>
        <translation>⁨{port}⁩، قيمة أخرى</translation>
    </message>
    <message>
        <source>{program} {percent} of a core</source>
        <translation>{program} {percent} من نواة</translation>
    </message>
    <message>
        <source>{ram}, {vram} VRAM</source>
        <translation>{ram}، {vram} VRAM</translation>
    </message>
    <message>
        <source>{rate} tokens a second, measured with {cores} cores</source>
        <translation>{rate} رمزًا في الثانية، مقيسة بعدد {cores} من الأنوية</translation>
    </message>
    <message>
        <source>{rounds} rounds are asked for; {most} is the most.</source>
        <translation>عدد الجولات المطلوبة {rounds}؛ والحد الأقصى {most}.</translation>
    </message>
    <message>
        <source>{rows} ({n} from before)</source>
        <translation>{rows} ({n} من قبل)</translation>
    </message>
    <message>
        <source>{rows} About {time} left.</source>
        <translation>{rows} بقي نحو {time}.</translation>
    </message>
    <message>
        <source>{rows} of readings are in {file}.</source>
        <translation>{rows} من القراءات في {file}.</translation>
    </message>
    <message>
        <source>{rows} rows are too few to calibrate {model}.</source>
        <translation>عدد الصفوف {rows} أقل من أن يكفي لمعايرة {model}.</translation>
    </message>
    <message>
        <source>{rows} rows are too few to tell; {fewest} are needed.</source>
        <translation>عدد الصفوف {rows} أقل من أن يدلّ؛ والمطلوب {fewest}.</translation>
    </message>
    <message>
        <source>{rows}, the first {n} columns.</source>
        <translation>{rows}، أول {n} عمود.</translation>
    </message>
    <message numerus="yes">
        <source>{rows}, {n} columns.</source>
        <translation>
            <numerusform>{rows}، {n} عمود.</numerusform>
            <numerusform>{rows}، عمود واحد.</numerusform>
            <numerusform>{rows}، عمودان.</numerusform>
            <numerusform>{rows}، {n} أعمدة.</numerusform>
            <numerusform>{rows}، {n} عمودًا.</numerusform>
            <numerusform>{rows}، {n} عمود.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}, {n} failed</source>
        <translation>{rows}، فشل {n}</translation>
    </message>
    <message>
        <source>{rule}, {count} voters</source>
        <translation>{rule}، {count} مصوّتين</translation>
    </message>
    <message>
        <source>{rule}: {models}</source>
        <translation>{rule}: {models}</translation>
    </message>
    <message>
        <source>{score} on {benchmark} instead of {other}</source>
        <translation>{score} في {benchmark} بدل {other}</translation>
    </message>
    <message>
        <source>{score}, {tokens} a row</source>
        <translation>{score}، {tokens} لكل صف</translation>
    </message>
    <message>
        <source>{seconds} s, {rate} kHz, {channels}, {bits} bit</source>
        <translation>{seconds} ث، {rate} kHz، {channels}، {bits} بت</translation>
    </message>
    <message>
        <source>{servers} answered.</source>
        <translation>أجاب {servers}.</translation>
    </message>
    <message>
        <source>{server} answered: the request is not understood.</source>
        <translation>أجاب {server}: الطلب غير مفهوم.</translation>
    </message>
    <message>
        <source>{server} answered: {words}</source>
        <translation>أجاب {server}: {words}</translation>
    </message>
    <message>
        <source>{server} at {place} broke the connection off.</source>
        <translation>قطع {server} في {place} الاتصال.</translation>
    </message>
    <message>
        <source>{server} at {place} gave no answer for {seconds} s.</source>
        <translation>لم يجب {server} في {place} طوال {seconds} ث.</translation>
    </message>
    <message>
        <source>{server} broke off while {model} was answering</source>
        <translation>انقطع {server} أثناء إجابة {model}</translation>
    </message>
    <message>
        <source>{server} cannot be asked, so nobody knows whether it has {model}.</source>
        <translation>يتعذر سؤال ⁨{server}⁩، فلا يُعرف هل لديه ⁨{model}⁩.</translation>
    </message>
    <message>
        <source>{server} does not accept the key.</source>
        <translation>لا يقبل {server} المفتاح.</translation>
    </message>
    <message>
        <source>{server} does not allow this with the key.</source>
        <translation>لا يسمح {server} بذلك بهذا المفتاح.</translation>
    </message>
    <message>
        <source>{server} does not answer at {place}.</source>
        <translation>لا يجيب {server} في {place}.</translation>
    </message>
    <message>
        <source>{server} does not have that: {words}</source>
        <translation>ليس ذلك لدى {server}: {words}</translation>
    </message>
    <message>
        <source>{server} does not have {model}: {words}</source>
        <translation>ليس {model} لدى {server}: {words}</translation>
    </message>
    <message>
        <source>{server} ended the answer of {model} without an end mark</source>
        <translation>أنهى {server} إجابة {model} بلا علامة نهاية</translation>
    </message>
    <message>
        <source>{server} ended the answer without an end mark</source>
        <translation>أنهى {server} الإجابة بلا علامة نهاية</translation>
    </message>
    <message>
        <source>{server} filtered the answer away</source>
        <translation>حجب {server} الإجابة</translation>
    </message>
    <message>
        <source>{server} has a question about the payment for this key.</source>
        <translation>لدى {server} سؤال عن الدفع لهذا المفتاح.</translation>
    </message>
    <message>
        <source>{server} has no credit left for this key.</source>
        <translation>لم يبقَ لدى {server} رصيد لهذا المفتاح.</translation>
    </message>
    <message>
        <source>{server} has no model {model}.</source>
        <translation>ليس لدى ⁨{server}⁩ النموذج ⁨{model}⁩.</translation>
    </message>
    <message>
        <source>{server} runs.</source>
        <translation>يعمل {server}.</translation>
    </message>
    <message>
        <source>{server} takes no more requests for {seconds} s.</source>
        <translation>لا يقبل {server} مزيدًا من الطلبات لمدة {seconds} ث.</translation>
    </message>
    <message>
        <source>{server} takes no more requests.</source>
        <translation>لا يقبل {server} مزيدًا من الطلبات.</translation>
    </message>
    <message>
        <source>{server} {version} runs, but versions before {safe} have a known security hole.</source>
        <translation>يعمل {server} {version}، لكن في الإصدارات قبل {safe} ثغرة أمنية معروفة.</translation>
    </message>
    <message>
        <source>{setting} as text</source>
        <translation>{setting} كنص</translation>
    </message>
    <message>
        <source>{setting} in a large editor (Ctrl+E)</source>
        <translation>{setting} في محرر كبير (Ctrl+E)</translation>
    </message>
    <message>
        <source>{setting} is a number.</source>
        <translation>{setting}: لا بد من رقم.</translation>
    </message>
    <message>
        <source>{setting} is a whole number from {low} to {high}.</source>
        <translation>{setting}: عدد صحيح من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>{setting} is a whole number.</source>
        <translation>{setting}: لا بد من عدد صحيح.</translation>
    </message>
    <message>
        <source>{setting} is at least {number}.</source>
        <translation>{setting}: لا يقل عن {number}.</translation>
    </message>
    <message>
        <source>{setting} is at most {number}.</source>
        <translation>{setting}: لا يزيد على {number}.</translation>
    </message>
    <message>
        <source>{setting} needs a number.</source>
        <translation>{setting}: يلزم رقم.</translation>
    </message>
    <message>
        <source>{setting} of {step}</source>
        <translation>{setting} في {step}</translation>
    </message>
    <message>
        <source>{set}, {rows}</source>
        <translation>{set}، {rows}</translation>
    </message>
    <message>
        <source>{share} faster than on {day}.</source>
        <translation>أسرع بنسبة {share} من {day}.</translation>
    </message>
    <message>
        <source>{share} of what is needed</source>
        <translation>{share} مما يلزم</translation>
    </message>
    <message>
        <source>{share} slower than on {day}.</source>
        <translation>أبطأ بنسبة {share} من {day}.</translation>
    </message>
    <message>
        <source>{share} well founded</source>
        <translation>الأساس {share}</translation>
    </message>
    <message>
        <source>{shown} of {models}</source>
        <translation>{shown} من {models}</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} من {total}</translation>
    </message>
    <message>
        <source>{size} ({reserved} reserved)</source>
        <translation>{size} (محجوز {reserved})</translation>
    </message>
    <message>
        <source>{size} are to be fetched.</source>
        <translation>يجب جلب {size}.</translation>
    </message>
    <message>
        <source>{size} at {tokens}</source>
        <translation>{size} عند {tokens}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>الحر ⁨{size}⁩</translation>
    </message>
    <message>
        <source>{size} in memory now, measured</source>
        <translation>{size} في الذاكرة الآن، مقيسة</translation>
    </message>
    <message>
        <source>{size} may be used</source>
        <translation>المتاح ⁨{size}⁩</translation>
    </message>
    <message>
        <source>{size} of RAM</source>
        <translation>{size} من الذاكرة</translation>
    </message>
    <message>
        <source>{size} of VRAM</source>
        <translation>{size} من VRAM</translation>
    </message>
    <message>
        <source>{size} of memory</source>
        <translation>{size} من الذاكرة</translation>
    </message>
    <message>
        <source>{size} on disk</source>
        <translation>{size} على القرص</translation>
    </message>
    <message>
        <source>{size} stay, because other models use them too.</source>
        <translation>تبقى {size} لأن نماذج أخرى تستخدمها أيضًا.</translation>
    </message>
    <message>
        <source>{size} swapped out</source>
        <translation>{size} منقول إلى القرص</translation>
    </message>
    <message>
        <source>{size} usable</source>
        <translation>المتاح ⁨{size}⁩</translation>
    </message>
    <message>
        <source>{size} · too large</source>
        <translation>⁨{size}⁩ · كبير جدًا</translation>
    </message>
    <message>
        <source>{size}, more than {parameters}</source>
        <translation>{size}، أكثر من {parameters}</translation>
    </message>
    <message>
        <source>{size}, up to {parameters}</source>
        <translation>{size}، حتى {parameters}</translation>
    </message>
    <message>
        <source>{size}, ~{memory} of memory</source>
        <translation>{size}، ‏~{memory} من الذاكرة</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/ث</translation>
    </message>
    <message>
        <source>{source} says {key} twice, once as {other}.</source>
        <translation>يذكر {source} المفتاح {key} مرتين، إحداهما {other}.</translation>
    </message>
    <message>
        <source>{source} → {target}: {port}</source>
        <translation>{source} ← {target}: {port}</translation>
    </message>
    <message>
        <source>{source}: a text holds characters that are none.</source>
        <translation>{source}: في أحد النصوص رموز ليست رموزًا.</translation>
    </message>
    <message>
        <source>{source}: {key} is a section and must be a JSON object.</source>
        <translation>{source}: {key} قسم ويجب أن يكون كائن JSON.</translation>
    </message>
    <message>
        <source>{source}: {key} is missing.</source>
        <translation>{source}: ينقص {key}.</translation>
    </message>
    <message>
        <source>{source}: {key} is not a setting.</source>
        <translation>{source}: ليس {key} إعدادًا.</translation>
    </message>
    <message>
        <source>{source}: {key} must be {wanted}; it is {value}.</source>
        <translation>{source}: يجب أن يكون {key} هو {wanted}؛ وهو {value}.</translation>
    </message>
    <message>
        <source>{speed} estimated</source>
        <translation>{speed} مقدّرة</translation>
    </message>
    <message>
        <source>{speed} in {answers}</source>
        <translation>{speed} في {answers}</translation>
    </message>
    <message>
        <source>{speed} measured</source>
        <translation>{speed} مقيسة</translation>
    </message>
    <message>
        <source>{state}, because it failed {times} lately.</source>
        <translation>{state}، لأنه فشل {times} مؤخرًا.</translation>
    </message>
    <message>
        <source>{state}, {age} old</source>
        <translation>{state}، العمر {age}</translation>
    </message>
    <message>
        <source>{state}: {task}</source>
        <translation>{state}: {task}</translation>
    </message>
    <message>
        <source>{status}, {done} of {steps} done</source>
        <translation>{status}، أُنجز {done} من {steps}</translation>
    </message>
    <message>
        <source>{steps} look for files beside {name}.</source>
        <translation>تبحث {steps} عن ملفات بجانب {name}.</translation>
    </message>
    <message>
        <source>{steps} run again: {why}</source>
        <translation>يُعاد تشغيل {steps}: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>{steps} waiting</source>
        <translation>{steps} في الانتظار</translation>
    </message>
    <message>
        <source>{steps}, needs Ollama</source>
        <translation>{steps}، يحتاج إلى Ollama</translation>
    </message>
    <message>
        <source>{step} asked {model} in {share} of the last {runs} runs.</source>
        <translation>سألت {step} النموذج {model} في {share} من آخر {runs} تشغيلات.</translation>
    </message>
    <message>
        <source>{step} asks {model} in about {share} of cases, by the calibration of those before.</source>
        <translation>تسأل {step} النموذج {model} في نحو {share} من الحالات، وفق معايرة النماذج التي قبله.</translation>
    </message>
    <message>
        <source>{step} asks {model} only if needed: it is counted, and the ranges hold for both.</source>
        <translation>تسأل {step} النموذج {model} عند الحاجة فقط: وهو محسوب، والنطاقات تشمل الحالتين.</translation>
    </message>
    <message>
        <source>{step} failed, and this step needs its result.</source>
        <translation>فشلت {step}، وتحتاج هذه الخطوة إلى نتيجتها.</translation>
    </message>
    <message>
        <source>{step} failed: {reason}</source>
        <translation>فشلت {step}: {reason}</translation>
    </message>
    <message>
        <source>{step} gave something that is no JSON: {problem}.</source>
        <translation>أعطت {step} ما ليس JSON: {problem}.</translation>
    </message>
    <message>
        <source>{step} gave {kind}, and a step gives a dict.</source>
        <translation>أعطت {step} القيمة {kind}، والخطوة تعطي dict.</translation>
    </message>
    <message>
        <source>{step} gives {port} ({kind})</source>
        <translation>تعطي {step} المخرج ⁨{port}⁩ ({kind})</translation>
    </message>
    <message>
        <source>{step} has no input &quot;{name}&quot;.</source>
        <translation>ليس لدى {step} مدخل &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>{step} has no input &quot;{name}&quot;. It has: {names}.</source>
        <translation>ليس لدى {step} مدخل &quot;{name}&quot;. لديه: {names}.</translation>
    </message>
    <message>
        <source>{step} has no {key}. It has: nothing.</source>
        <translation>ليس في {step} المفتاح {key}. الموجود: لا شيء.</translation>
    </message>
    <message>
        <source>{step} has no {key}. It has: {names}.</source>
        <translation>ليس في {step} المفتاح {key}. الموجود: {names}.</translation>
    </message>
    <message>
        <source>{step} is bypassed, and nothing comes in that could go on.</source>
        <translation>{step} متجاوَزة، ولا يرد إليها شيء يمكن أن يُمرَّر.</translation>
    </message>
    <message>
        <source>{step} is muted.</source>
        <translation>{step} مكتومة.</translation>
    </message>
    <message>
        <source>{step} is the first step that gave something else.</source>
        <translation>أول خطوة أعطت نتيجة مختلفة: {step}.</translation>
    </message>
    <message>
        <source>{step} needs something for {port}: lay a wire to it, or add an input of that name.</source>
        <translation>تحتاج {step} إلى شيء من أجل {port}: مُدّ إليه وصلة، أو أضف مدخلًا بهذا الاسم.</translation>
    </message>
    <message>
        <source>{step} needs {sides} of {source}, and only one of them comes. Bring them together with a merge.</source>
        <translation>تحتاج {step} إلى {sides} من {source}، ولا يرد منهما إلا واحد. اجمعهما بخطوة دمج.</translation>
    </message>
    <message>
        <source>{step} takes {port} ({kind})</source>
        <translation>تأخذ {step} المدخل ⁨{port}⁩ ({kind})</translation>
    </message>
    <message>
        <source>{step} tries {model}, {number} of {most}: {reason}</source>
        <translation>تجرب {step} النموذج ⁨{model}⁩، {number} من {most}: {reason}</translation>
    </message>
    <message>
        <source>{step} uses no model.</source>
        <translation>لا تستخدم {step} أي نموذج.</translation>
    </message>
    <message>
        <source>{step} waits for a person, and nobody can be asked here.</source>
        <translation>تنتظر {step} شخصًا، ولا أحد يُسأل هنا.</translation>
    </message>
    <message>
        <source>{step} waits for a person: that time is not counted.</source>
        <translation>{step} تنتظر شخصًا: هذا الوقت غير محسوب.</translation>
    </message>
    <message>
        <source>{step} waits for you.</source>
        <translation>{step} في انتظارك.</translation>
    </message>
    <message>
        <source>{step} went to &quot;{side}&quot;.</source>
        <translation>ذهبت {step} إلى &quot;{side}&quot;.</translation>
    </message>
    <message>
        <source>{step}, in {file}: {reason}</source>
        <translation>{step}، في {file}: {reason}</translation>
    </message>
    <message>
        <source>{step}, item {number}</source>
        <translation>{step}، العنصر {number}</translation>
    </message>
    <message>
        <source>{step}, line {line}, column {column} of the {setting}: {reason}</source>
        <translation>{step}، السطر {line}، العمود {column} في {setting}: {reason}</translation>
    </message>
    <message>
        <source>{step}, {pipeline}</source>
        <translation>{step}، {pipeline}</translation>
    </message>
    <message>
        <source>{step}: &quot;{kind}&quot; is no kind of step.</source>
        <translation>{step}: &quot;{kind}&quot; ليس نوعًا من الخطوات.</translation>
    </message>
    <message>
        <source>{step}: the prompt has {tokens} tokens, and the context of {model} holds {context} for prompt and answer together. Shorten the input, or choose a model with a longer context.</source>
        <translation>{step}: في المطالبة {tokens} رمز، ويتّسع سياق {model} إلى {context} للمطالبة والإجابة معًا. قصّر المدخل، أو اختر نموذجًا أطول سياقًا.</translation>
    </message>
    <message>
        <source>{step}: what stands for its result does not say which way it takes ({sides}).</source>
        <translation>{step}: ما يقوم مقام نتيجتها لا يذكر أي طريق تسلك ({sides}).</translation>
    </message>
    <message>
        <source>{step}: what stands for its result has no response.</source>
        <translation>{step}: ما يقوم مقام نتيجتها لا إجابة فيه.</translation>
    </message>
    <message>
        <source>{strategy} chose this answer.</source>
        <translation>اختارت {strategy} هذه الإجابة.</translation>
    </message>
    <message>
        <source>{strategy} decided.</source>
        <translation>قرّرت {strategy}.</translation>
    </message>
    <message>
        <source>{strategy} did not choose this answer.</source>
        <translation>لم تختر {strategy} هذه الإجابة.</translation>
    </message>
    <message>
        <source>{strategy} is deleted.</source>
        <translation>حُذفت {strategy}.</translation>
    </message>
    <message>
        <source>{strategy} is in use from now on.</source>
        <translation>{strategy} مستخدمة من الآن.</translation>
    </message>
    <message>
        <source>{strategy} is kept among your strategies.</source>
        <translation>حُفظت {strategy} بين استراتيجياتك.</translation>
    </message>
    <message>
        <source>{strategy} is not sure enough of its answer.</source>
        <translation>{strategy} ليست واثقة بما يكفي من إجابتها.</translation>
    </message>
    <message>
        <source>{summary} Click, or drag it onto the canvas.</source>
        <translation>{summary} انقر، أو اسحبها إلى اللوحة.</translation>
    </message>
    <message>
        <source>{sure}, {least} is wanted: handed on</source>
        <translation>{sure}، والمطلوب {least}: سُلِّم</translation>
    </message>
    <message>
        <source>{sure}: its answer stays</source>
        <translation>{sure}: يبقى جوابه</translation>
    </message>
    <message>
        <source>{target}: {words}.</source>
        <translation>{target}: {words}.</translation>
    </message>
    <message>
        <source>{tasks} in the background</source>
        <translation>{tasks} في الخلفية</translation>
    </message>
    <message>
        <source>{tasks}, {number} failed</source>
        <translation>{tasks}، فشل منها {number}</translation>
    </message>
    <message>
        <source>{text}: {score}, {percent}, by {models}</source>
        <translation>{text}: {score}، {percent}، من {models}</translation>
    </message>
    <message>
        <source>{things} selected.</source>
        <translation>المحدد: {things}.</translation>
    </message>
    <message>
        <source>{times} times the speed</source>
        <translation>أسرع {times} مرات</translation>
    </message>
    <message>
        <source>{times}, held</source>
        <translation>{times}، مثبّت</translation>
    </message>
    <message>
        <source>{times}, readings are paused</source>
        <translation>{times}، القراءات متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>{time} ({low} to {high})</source>
        <translation>{time} ({low} إلى {high})</translation>
    </message>
    <message>
        <source>{time} loading</source>
        <translation>التحميل {time}</translation>
    </message>
    <message>
        <source>{time} mending JSON</source>
        <translation>إصلاح JSON {time}</translation>
    </message>
    <message>
        <source>{time} to the first token</source>
        <translation>حتى أول رمز {time}</translation>
    </message>
    <message>
        <source>{time} waiting</source>
        <translation>الانتظار {time}</translation>
    </message>
    <message>
        <source>{time} writing</source>
        <translation>الكتابة {time}</translation>
    </message>
    <message>
        <source>{time} {what}</source>
        <translation>{time} {what}</translation>
    </message>
    <message>
        <source>{time}, {target}: {passed}</source>
        <translation>{time}، {target}: {passed}</translation>
    </message>
    <message>
        <source>{tokens} written</source>
        <translation>كُتب: {tokens}</translation>
    </message>
    <message>
        <source>{tokens}; 1 of {n} over all</source>
        <translation>{tokens}؛ 1 من كل {n} ترى الكل</translation>
    </message>
    <message>
        <source>{total} answers are asked for; {most} is the most.</source>
        <translation>عدد الإجابات المطلوبة {total}؛ والحد الأقصى {most}.</translation>
    </message>
    <message>
        <source>{total} calls are asked for; {most} is the most.</source>
        <translation>عدد الاستدعاءات المطلوبة {total}؛ والحد الأقصى {most}.</translation>
    </message>
    <message>
        <source>{total}, {free} free</source>
        <translation>{total}، الحر ⁨{free}⁩</translation>
    </message>
    <message>
        <source>{used} of {all} at a time</source>
        <translation>{used} من {all} في كل مرة</translation>
    </message>
    <message>
        <source>{used} of {total} {unit}</source>
        <translation>{used} من ⁦{total} {unit}⁩</translation>
    </message>
    <message>
        <source>{values} edited. {steps} will run with it.</source>
        <translation>عُدّلت {values}. ستعمل بها {steps}.</translation>
    </message>
    <message>
        <source>{values} edited. {steps} will run with them.</source>
        <translation>عُدّلت {values}. ستعمل بها {steps}.</translation>
    </message>
    <message>
        <source>{value} is no priority.</source>
        <translation>ليس {value} أولوية.</translation>
    </message>
    <message>
        <source>{value} of {step}</source>
        <translation>{value} في {step}</translation>
    </message>
    <message>
        <source>{value}, edited</source>
        <translation>{value}، معدّلة</translation>
    </message>
    <message>
        <source>{verdict}, {where}</source>
        <translation>{verdict}، {where}</translation>
    </message>
    <message>
        <source>{verdict}, ~{size}</source>
        <translation>{verdict}، ⁨~{size}⁩</translation>
    </message>
    <message>
        <source>{what}; it was also cut because it was too long</source>
        <translation>{what}؛ وقُطعت أيضًا لأنها أطول مما يُسمح</translation>
    </message>
    <message>
        <source>{when}, {engine} on {device}</source>
        <translation>{when}، {engine} على {device}</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation>{width} × {height} بكسل</translation>
    </message>
    <message>
        <source>{words}, score {score}</source>
        <translation>{words}، الدرجة {score}</translation>
    </message>
    <message>
        <source>{words}, {n} failed</source>
        <translation>{words}، فشل {n}</translation>
    </message>
    <message>
        <source>{words}, {n} without an answer</source>
        <translation>{words}، {n} بلا إجابة</translation>
    </message>
    <message>
        <source>{words}. {end}</source>
        <translation>{words}. {end}</translation>
    </message>
    <message>
        <source>{words}. {model} is asked.</source>
        <translation>{words}. يُسأل {model}.</translation>
    </message>
    <message>
        <source>~{figure}</source>
        <translation>~{figure}</translation>
    </message>
    <message numerus="yes">
        <source>~{n} tokens</source>
        <translation>
            <numerusform>~{n} رمز</numerusform>
            <numerusform>~{n} رمز</numerusform>
            <numerusform>~{n} رمز</numerusform>
            <numerusform>~{n} رموز</numerusform>
            <numerusform>~{n} رمزًا</numerusform>
            <numerusform>~{n} رمز</numerusform>
        </translation>
    </message>
</context>
</TS>
