<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&quot;auto&quot; chooses its stand-ins itself.</source>
        <translation>„auto“ wählt seine Ersatzmodelle selbst.</translation>
    </message>
    <message>
        <source>&quot;{condition}&quot; needs a number, not &quot;{text}&quot;.</source>
        <translation>„{condition}“ braucht eine Zahl, nicht „{text}“.</translation>
    </message>
    <message>
        <source>&quot;{condition}&quot; needs something to compare with.</source>
        <translation>„{condition}“ braucht etwas zum Vergleichen.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is missing.</source>
        <translation>„{key}“ fehlt.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is no known key here.</source>
        <translation>„{key}“ ist hier kein bekannter Schlüssel.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; of the strategy {name} needs it; set it and start again.</source>
        <translation>„{key}“ der Strategie {name} braucht sie; sie setzen und neu starten.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be a name.</source>
        <translation>„{name}“ kann kein Name sein.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no known model.</source>
        <translation>„{name}“ ist kein bekanntes Modell.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no strategy of your own.</source>
        <translation>„{name}“ ist keine eigene Strategie.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no task that Forge knows.</source>
        <translation>„{name}“ ist keine Aufgabe, die Forge kennt.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not among the models that are there now, and {rest}</source>
        <translation>„{name}“ ist nicht unter den jetzt vorhandenen Modellen, und {rest}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not as it must be.</source>
        <translation>„{name}“ ist nicht so, wie es sein muss.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; may mean {names}.</source>
        <translation>„{name}“ kann {names} meinen.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not a full path.</source>
        <translation>„{path}“ ist kein vollständiger Pfad.</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; is not an address at which a server can be called.</source>
        <translation>„{place}“ ist keine Adresse, unter der ein Server erreichbar ist.</translation>
    </message>
    <message>
        <source>&quot;{server}&quot; has no model &quot;{model}&quot;.</source>
        <translation>„{server}“ hat kein Modell „{model}“.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; cannot be preferred.</source>
        <translation>„{text}“ kann nicht bevorzugt werden.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; from {place} cannot be part of a file name.</source>
        <translation>„{text}“ aus {place} kann nicht Teil eines Dateinamens sein.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is neither a model (write &lt;backend&gt;:&lt;name&gt;) nor a component here.</source>
        <translation>„{text}“ ist weder ein Modell (schreib &lt;backend&gt;:&lt;name&gt;) noch eine Komponente hier.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no capability.</source>
        <translation>„{text}“ ist keine Fähigkeit.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no condition.</source>
        <translation>„{text}“ ist keine Bedingung.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no device.</source>
        <translation>„{text}“ ist kein Gerät.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no instruction.</source>
        <translation>„{text}“ ist keine Anweisung.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no name of a model.</source>
        <translation>„{text}“ ist kein Modellname.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no number, so it cannot be compared as one.</source>
        <translation>„{text}“ ist keine Zahl und kann deshalb nicht als Zahl verglichen werden.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no role of a message.</source>
        <translation>„{text}“ ist keine Rolle einer Nachricht.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no way to pack it.</source>
        <translation>„{text}“ ist keine Art, ihn zu packen.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a model id.</source>
        <translation>„{text}“ ist keine Modellkennung.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; says nothing about loading a model.</source>
        <translation>„{text}“ sagt nichts über das Laden eines Modells.</translation>
    </message>
    <message>
        <source>&quot;{type}&quot; is a {kind}, and no {name}.</source>
        <translation>„{type}“ ist {kind} und nicht {name}.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>, in </source>
        <translation>, in </translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 Antwort</translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>1 Versuch</translation>
    </message>
    <message>
        <source>1 call: about {tokens} tokens, if the answer is about {each} long.</source>
        <translation>1 Aufruf: etwa {tokens} Token, wenn die Antwort etwa {each} lang ist.</translation>
    </message>
    <message>
        <source>1 call: at most about {tokens} tokens.</source>
        <translation>1 Aufruf: höchstens etwa {tokens} Token.</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 Zeichen</translation>
    </message>
    <message>
        <source>1 core</source>
        <translation>1 Kern</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>vor 1 Tag</translation>
    </message>
    <message>
        <source>1 failure</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 Gruppe</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 Std.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>vor 1 Stunde</translation>
    </message>
    <message>
        <source>1 input</source>
        <translation>1 Eingabe</translation>
    </message>
    <message>
        <source>1 installed</source>
        <translation>1 installiert</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Element</translation>
    </message>
    <message>
        <source>1 kept answer</source>
        <translation>1 aufbewahrte Antwort</translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 Schlüssel</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>1 load</source>
        <translation>1 Ladevorgang</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>vor 1 Minute</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 Modell</translation>
    </message>
    <message>
        <source>1 more reason</source>
        <translation>1 weiterer Grund</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 Knoten</translation>
    </message>
    <message>
        <source>1 node of {program}: {full} whole, {part} in part, {none} not.</source>
        <translation>1 Knoten aus {program}: {full} ganz, {part} zum Teil, {none} nicht.</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>1 other</source>
        <translation>1 anderes</translation>
    </message>
    <message>
        <source>1 pipeline</source>
        <translation>1 Pipeline</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>1 retry</source>
        <translation>1 weiterer Versuch</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>1 swap</source>
        <translation>1 Wechsel</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 Aufgabe</translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>1-mal</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 Token</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 Wert</translation>
    </message>
    <message>
        <source>1 wire</source>
        <translation>1 Verbindung</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>100 % is one core</source>
        <translation>100 % sind ein Kern</translation>
    </message>
    <message>
        <source>95 % interval by Wilson&apos;s score: each row is right or wrong.</source>
        <translation>95-%-Intervall nach Wilson: Jede Zeile ist richtig oder falsch.</translation>
    </message>
    <message>
        <source>95 % interval by bootstrap: rows drawn again 2,000 times.</source>
        <translation>95-%-Intervall durch Bootstrap: Zeilen 2.000-mal neu gezogen.</translation>
    </message>
    <message>
        <source>A *.forge.json file, from this pipeline&apos;s own folder or absolute.</source>
        <translation>Eine Datei *.forge.json, vom Ordner dieser Pipeline aus oder absolut.</translation>
    </message>
    <message>
        <source>A Qwen3 that learnt to think from the R1 of May 2025.</source>
        <translation>Ein Qwen3, das vom R1 vom Mai 2025 denken gelernt hat.</translation>
    </message>
    <message>
        <source>A and a are the same.</source>
        <translation>A und a gelten als gleich.</translation>
    </message>
    <message>
        <source>A card for each model</source>
        <translation>Eine Karte für jedes Modell</translation>
    </message>
    <message>
        <source>A click on a name sorts by it.</source>
        <translation>Ein Klick auf einen Namen sortiert danach.</translation>
    </message>
    <message>
        <source>A coding agent that sees pictures as well, with a long context.</source>
        <translation>Ein Code-Agent, der auch Bilder sieht, mit langem Kontext.</translation>
    </message>
    <message>
        <source>A confidence of {confidence} cannot be reached or missed.</source>
        <translation>Eine Sicherheit von {confidence} lässt sich weder erreichen noch verfehlen.</translation>
    </message>
    <message>
        <source>A copy needs a name.</source>
        <translation>Eine Kopie braucht einen Namen.</translation>
    </message>
    <message>
        <source>A file is deleted in the program that it belongs to, or in its folder.</source>
        <translation>Eine Datei wird in dem Programm gelöscht, zu dem sie gehört, oder in ihrem Ordner.</translation>
    </message>
    <message>
        <source>A hand-off needs a second model: add the better one.</source>
        <translation>Eine Übergabe braucht ein zweites Modell: Fügen Sie das bessere hinzu.</translation>
    </message>
    <message>
        <source>A key is never written here: name where it is, as ${NAME} or keyring:ENTRY.</source>
        <translation>Ein Schlüssel steht hier nie selbst: nenne, wo er ist, als ${NAME} oder keyring:ENTRY.</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>Ein Schlüssel braucht einen Namen.</translation>
    </message>
    <message>
        <source>A large mixture of experts for servers.</source>
        <translation>Eine große Expertenmischung für Server.</translation>
    </message>
    <message>
        <source>A large mixture of experts with tools.</source>
        <translation>Eine große Expertenmischung mit Werkzeugen.</translation>
    </message>
    <message>
        <source>A list is needed here, and this is none.</source>
        <translation>Hier wird eine Liste gebraucht, und das ist keine.</translation>
    </message>
    <message>
        <source>A message needs room.</source>
        <translation>Eine Nachricht braucht Platz.</translation>
    </message>
    <message>
        <source>A mixture of 128 experts for servers; text and pictures.</source>
        <translation>Eine Mischung aus 128 Experten für Server; Text und Bilder.</translation>
    </message>
    <message>
        <source>A mixture of 128 experts: close to the largest at the speed of a small one.</source>
        <translation>Eine Mischung aus 128 Experten: fast wie das größte, so schnell wie ein kleines.</translation>
    </message>
    <message>
        <source>A mixture of 16 experts that reads text and pictures, with a very long context.</source>
        <translation>Eine Mischung aus 16 Experten, die Text und Bilder liest, mit sehr langem Kontext.</translation>
    </message>
    <message>
        <source>A model answers a prompt.</source>
        <translation>Ein Modell beantwortet einen Prompt.</translation>
    </message>
    <message>
        <source>A model cannot be asked fewer times than once.</source>
        <translation>Ein Modell kann nicht weniger als einmal gefragt werden.</translation>
    </message>
    <message>
        <source>A model cannot be unloaded after {seconds} s.</source>
        <translation>Ein Modell kann nicht nach {seconds} s entladen werden.</translation>
    </message>
    <message>
        <source>A model id such as forge:tiny, or a bare name of Ollama&apos;s.</source>
        <translation>Eine Modell-ID wie forge:tiny oder ein bloßer Name aus Ollama.</translation>
    </message>
    <message>
        <source>A model judges</source>
        <translation>Ein Modell urteilt</translation>
    </message>
    <message>
        <source>A model reasons several times side by side, then answers with what was found.</source>
        <translation>Ein Modell denkt mehrmals nebeneinander nach und antwortet dann mit dem, was gefunden wurde.</translation>
    </message>
    <message>
        <source>A model works while {used} of memory are swapped out to the disk: it may be many times slower.</source>
        <translation>Ein Modell arbeitet, während {used} Arbeitsspeicher auf den Datenträger ausgelagert sind: Es kann um ein Vielfaches langsamer sein.</translation>
    </message>
    <message>
        <source>A model wrote this link. Open it in the browser?</source>
        <translation>Ein Modell hat diesen Link geschrieben. Im Browser öffnen?</translation>
    </message>
    <message>
        <source>A name has no slashes, colons, quotes or line breaks, and at most {most} characters.</source>
        <translation>Ein Name hat keine Schrägstriche, Doppelpunkte, Anführungszeichen oder Zeilenumbrüche und höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>A name, such as my-model</source>
        <translation>Ein Name, etwa mein-modell</translation>
    </message>
    <message>
        <source>A path, from the pipeline&apos;s own folder or absolute; names in braces become parts of file names.</source>
        <translation>Ein Pfad, vom Ordner der Pipeline aus oder absolut; Namen in Klammern werden Teil des Dateinamens.</translation>
    </message>
    <message>
        <source>A picture is named by its path.</source>
        <translation>Ein Bild wird mit seinem Pfad genannt.</translation>
    </message>
    <message>
        <source>A picture that came as a data URI cannot be read.</source>
        <translation>Ein Bild, das als Daten-URI kam, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A pile of reviews</source>
        <translation>Ein Stapel Bewertungen</translation>
    </message>
    <message>
        <source>A pipeline file that is run with each prompt instead of a model.</source>
        <translation>Eine Pipeline-Datei, die mit jedem Prompt anstelle eines Modells ausgeführt wird.</translation>
    </message>
    <message>
        <source>A post with my approval</source>
        <translation>Ein Beitrag mit meiner Freigabe</translation>
    </message>
    <message>
        <source>A published pipeline needs a name.</source>
        <translation>Eine veröffentlichte Pipeline braucht einen Namen.</translation>
    </message>
    <message>
        <source>A quick small model with tools; a classic for fine-tunes.</source>
        <translation>Ein schnelles kleines Modell mit Werkzeugen; ein Klassiker zum Nachtrainieren.</translation>
    </message>
    <message>
        <source>A quiz from a text</source>
        <translation>Ein Quiz aus einem Text</translation>
    </message>
    <message>
        <source>A raw prompt takes no images, no system text and no JSON format on this API.</source>
        <translation>Ein roher Prompt nimmt bei dieser API keine Bilder, keinen Systemtext und kein JSON-Format.</translation>
    </message>
    <message>
        <source>A raw prompt takes no system text.</source>
        <translation>Ein roher Prompt nimmt keinen Systemtext.</translation>
    </message>
    <message>
        <source>A result of the pipeline.</source>
        <translation>Ein Ergebnis der Pipeline.</translation>
    </message>
    <message>
        <source>A row for each model</source>
        <translation>Eine Zeile für jedes Modell</translation>
    </message>
    <message>
        <source>A run as it was</source>
        <translation>Ein früherer Lauf</translation>
    </message>
    <message>
        <source>A run for each row</source>
        <translation>Ein Lauf je Zeile</translation>
    </message>
    <message>
        <source>A run pauses before this step.</source>
        <translation>Ein Lauf pausiert vor diesem Schritt.</translation>
    </message>
    <message>
        <source>A run pauses here.</source>
        <translation>Ein Lauf pausiert hier.</translation>
    </message>
    <message>
        <source>A script or a plug-in says so.</source>
        <translation>Ein Skript oder eine Erweiterung sagt es.</translation>
    </message>
    <message>
        <source>A shoot-out needs a model.</source>
        <translation>Ein Wettstreit braucht ein Modell.</translation>
    </message>
    <message>
        <source>A small mixture of experts for Chinese and English.</source>
        <translation>Eine kleine Expertenmischung für Chinesisch und Englisch.</translation>
    </message>
    <message>
        <source>A small model answers; a better one where that is not sure.</source>
        <translation>Ein kleines Modell antwortet; ein besseres, wo das nicht sicher ist.</translation>
    </message>
    <message>
        <source>A small model for seven European languages.</source>
        <translation>Ein kleines Modell für sieben europäische Sprachen.</translation>
    </message>
    <message>
        <source>A small model that thinks before it answers, with a long context.</source>
        <translation>Ein kleines Modell, das nachdenkt, bevor es antwortet, mit langem Kontext.</translation>
    </message>
    <message>
        <source>A step before it runs again.</source>
        <translation>Ein Schritt davor läuft noch einmal.</translation>
    </message>
    <message>
        <source>A step cannot wait for its own result.</source>
        <translation>Ein Schritt kann nicht auf sein eigenes Ergebnis warten.</translation>
    </message>
    <message>
        <source>A step that would give the same answer again takes it from the cache.</source>
        <translation>Ein Schritt, der dieselbe Antwort noch einmal geben würde, nimmt sie aus dem Zwischenspeicher.</translation>
    </message>
    <message>
        <source>A strategy says which model does what. The one in use answers every task that names no model.</source>
        <translation>Eine Strategie sagt, welches Modell was tut. Die benutzte beantwortet jede Aufgabe, die kein Modell nennt.</translation>
    </message>
    <message>
        <source>A task has no parameter &quot;{name}&quot;.</source>
        <translation>Eine Aufgabe hat keinen Parameter „{name}“.</translation>
    </message>
    <message>
        <source>A test set is a table: inputs, and what is expected for them. Add a row and type, or import a CSV or JSONL file with a column for each input and one named expected.</source>
        <translation>Ein Testsatz ist eine Tabelle: Eingaben und was dafür erwartet wird. Füge eine Zeile hinzu und schreibe, oder importiere eine CSV- oder JSONL-Datei mit einer Spalte je Eingabe und einer namens expected.</translation>
    </message>
    <message>
        <source>A text, a number or a pattern; for &apos;is one of&apos; one text a line.</source>
        <translation>Ein Text, eine Zahl oder ein Muster; bei „ist eines von“ ein Text je Zeile.</translation>
    </message>
    <message>
        <source>A tiny base for fine-tuning on one task.</source>
        <translation>Eine winzige Grundlage zum Nachtrainieren für eine Aufgabe.</translation>
    </message>
    <message>
        <source>A tiny model with tools, to be fine-tuned.</source>
        <translation>Ein winziges Modell mit Werkzeugen, zum Nachtrainieren.</translation>
    </message>
    <message>
        <source>A value before it is another one.</source>
        <translation>Ein Wert davor ist ein anderer.</translation>
    </message>
    <message>
        <source>A value that a run is given.</source>
        <translation>Ein Wert, der einem Lauf gegeben wird.</translation>
    </message>
    <message>
        <source>A very small Llama for trying things out.</source>
        <translation>Ein sehr kleines Llama zum Ausprobieren.</translation>
    </message>
    <message>
        <source>A vote needs several models: add another one.</source>
        <translation>Eine Abstimmung braucht mehrere Modelle: Fügen Sie noch eines hinzu.</translation>
    </message>
    <message>
        <source>A {kind} check names no model.</source>
        <translation>Eine Prüfung {kind} nennt kein Modell.</translation>
    </message>
    <message>
        <source>Abilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>About a quarter of f16, less exact</source>
        <translation>Etwa ein Viertel von f16, weniger genau</translation>
    </message>
    <message>
        <source>About half of f16, a little less exact</source>
        <translation>Etwa die Hälfte von f16, etwas weniger genau</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>Über dieses Modell</translation>
    </message>
    <message>
        <source>About {rate} tokens a second, estimated</source>
        <translation>Etwa {rate} Token je Sekunde, geschätzt</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Add a key below</source>
        <translation>Schlüssel darunter hinzufügen</translation>
    </message>
    <message>
        <source>Add a key inside</source>
        <translation>Schlüssel darin hinzufügen</translation>
    </message>
    <message>
        <source>Add a key or an item</source>
        <translation>Schlüssel oder Element hinzufügen</translation>
    </message>
    <message>
        <source>Add a key or an item (Insert)</source>
        <translation>Schlüssel oder Element hinzufügen (Einfg)</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Add a step that takes its result…</source>
        <translation>Schritt hinzufügen, der das Ergebnis nimmt …</translation>
    </message>
    <message>
        <source>Add a step that takes {node}</source>
        <translation>Schritt hinzufügen, der {node} nimmt</translation>
    </message>
    <message>
        <source>Add a step, model or input</source>
        <translation>Schritt, Modell oder Eingabe hinzufügen</translation>
    </message>
    <message>
        <source>Add a system prompt</source>
        <translation>System-Prompt hinzufügen</translation>
    </message>
    <message>
        <source>Add a task to the queue</source>
        <translation>Eine Aufgabe einreihen</translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation>Eingabe hinzufügen</translation>
    </message>
    <message>
        <source>Add as a step</source>
        <translation>Als Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>Prüfung hinzufügen</translation>
    </message>
    <message>
        <source>Add credit to the account there.</source>
        <translation>Das Konto dort aufladen.</translation>
    </message>
    <message>
        <source>Add input</source>
        <translation>Eingabe hinzufügen</translation>
    </message>
    <message>
        <source>Add it like any other step.</source>
        <translation>Hinzufügen wie jeden anderen Schritt.</translation>
    </message>
    <message>
        <source>Add it to openai_profiles in the settings, or choose another model.</source>
        <translation>Ihn in den Einstellungen zu openai_profiles hinzufügen oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add of my pipelines: {pipeline}</source>
        <translation>Aus meinen Pipelines hinzufügen: {pipeline}</translation>
    </message>
    <message>
        <source>Add one first.</source>
        <translation>Erst einen hinzufügen.</translation>
    </message>
    <message>
        <source>Add one, or import a table.</source>
        <translation>Eine hinzufügen oder eine Tabelle importieren.</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Add to canvas</source>
        <translation>Auf die Arbeitsfläche</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Zur Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Add what feeds it…</source>
        <translation>Quelle dafür hinzufügen …</translation>
    </message>
    <message>
        <source>Add what feeds {port}</source>
        <translation>Quelle für {port} hinzufügen</translation>
    </message>
    <message>
        <source>Add {model} to the canvas</source>
        <translation>{model} auf die Arbeitsfläche legen</translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation>{what} hinzufügen</translation>
    </message>
    <message>
        <source>Added a missing bracket at the end.</source>
        <translation>Eine fehlende Klammer am Ende ergänzt.</translation>
    </message>
    <message>
        <source>Added a missing bracket in the middle.</source>
        <translation>Eine fehlende Klammer in der Mitte ergänzt.</translation>
    </message>
    <message>
        <source>Added a missing colon.</source>
        <translation>Einen fehlenden Doppelpunkt ergänzt.</translation>
    </message>
    <message>
        <source>Added a missing comma.</source>
        <translation>Ein fehlendes Komma ergänzt.</translation>
    </message>
    <message>
        <source>Added a missing opening bracket.</source>
        <translation>Eine fehlende öffnende Klammer ergänzt.</translation>
    </message>
    <message>
        <source>Added a missing quote.</source>
        <translation>Ein fehlendes Anführungszeichen ergänzt.</translation>
    </message>
    <message>
        <source>Added {count} missing brackets at the end.</source>
        <translation>{count} fehlende Klammern am Ende ergänzt.</translation>
    </message>
    <message>
        <source>Added {count} missing brackets in the middle.</source>
        <translation>{count} fehlende Klammern in der Mitte ergänzt.</translation>
    </message>
    <message>
        <source>Added {count} missing colons.</source>
        <translation>{count} fehlende Doppelpunkte ergänzt.</translation>
    </message>
    <message>
        <source>Added {count} missing commas.</source>
        <translation>{count} fehlende Kommas ergänzt.</translation>
    </message>
    <message>
        <source>Added {count} missing opening brackets.</source>
        <translation>{count} fehlende öffnende Klammern ergänzt.</translation>
    </message>
    <message>
        <source>Added {count} missing quotes.</source>
        <translation>{count} fehlende Anführungszeichen ergänzt.</translation>
    </message>
    <message>
        <source>Adds a hundred and more free models.</source>
        <translation>Bringt über hundert freie Modelle mit.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>After that the next request tries whether it is well again.</source>
        <translation>Danach prüft die nächste Anfrage, ob es wieder geht.</translation>
    </message>
    <message>
        <source>Agents that write code, with 3 of 80 billion parameters at work.</source>
        <translation>Agenten, die Code schreiben; 3 von 80 Milliarden Parametern arbeiten.</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Align bottom</source>
        <translation>Unten ausrichten</translation>
    </message>
    <message>
        <source>Align bottom edges</source>
        <translation>Unterkanten ausrichten</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>Mitten senkrecht ausrichten</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>Links ausrichten</translation>
    </message>
    <message>
        <source>Align left edges</source>
        <translation>Linke Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation>Mitten waagerecht ausrichten</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>Rechts ausrichten</translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation>Rechte Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align top</source>
        <translation>Oben ausrichten</translation>
    </message>
    <message>
        <source>Align top edges</source>
        <translation>Oberkanten ausrichten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All answer the next prompt, and what they agree on is shown here.</source>
        <translation>Alle beantworten den nächsten Prompt; worauf sie sich einigen, steht hier.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>All tabs</source>
        <translation>Alle Registerkarten</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Alle Vorlagen</translation>
    </message>
    <message>
        <source>All text, at once.</source>
        <translation>Aller Text, sofort.</translation>
    </message>
    <message>
        <source>All that came here is empty.</source>
        <translation>Alles, was hier ankam, ist leer.</translation>
    </message>
    <message>
        <source>All together as text, as list or object; the first that is not empty; or a vote.</source>
        <translation>Alles zusammen als Text, Liste oder Objekt; das erste, das nicht leer ist; oder eine Abstimmung.</translation>
    </message>
    <message>
        <source>All {count} trajectories of a round failed.</source>
        <translation>Alle {count} Gedankengänge einer Runde sind gescheitert.</translation>
    </message>
    <message>
        <source>All {count} trajectories of a round failed: {reason}</source>
        <translation>Alle {count} Gedankengänge einer Runde sind gescheitert: {reason}</translation>
    </message>
    <message>
        <source>All {voters} abstained.</source>
        <translation>Alle {voters} haben sich enthalten.</translation>
    </message>
    <message>
        <source>Allow at least one character.</source>
        <translation>Mindestens ein Zeichen erlauben.</translation>
    </message>
    <message>
        <source>Allow it more time.</source>
        <translation>Ihr mehr Zeit geben.</translation>
    </message>
    <message>
        <source>Allow more in the settings (run_timeout), or ask for less in one run.</source>
        <translation>In den Einstellungen mehr erlauben (run_timeout) oder in einem Lauf weniger verlangen.</translation>
    </message>
    <message>
        <source>Allow more time in the settings, or choose a smaller model.</source>
        <translation>Mehr Zeit in den Einstellungen zulassen oder ein kleineres Modell wählen.</translation>
    </message>
    <message>
        <source>Allow more tokens, or turn thinking off.</source>
        <translation>Mehr Token erlauben oder das Nachdenken ausschalten.</translation>
    </message>
    <message>
        <source>Allow the step more time, ask for a shorter answer, or choose a quicker model.</source>
        <translation>Dem Schritt mehr Zeit lassen, eine kürzere Antwort verlangen oder ein schnelleres Modell wählen.</translation>
    </message>
    <message>
        <source>Also in the text: {words}</source>
        <translation>Außerdem im Text: {words}</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>An Ollama on another PC of your network does the large work, this PC the rest. Say where it listens in the variable FORGE_HOME_SERVER.</source>
        <translation>Ein Ollama auf einem anderen PC im eigenen Netz tut die große Arbeit, dieser PC den Rest. In der Variablen FORGE_HOME_SERVER steht, wo es lauscht.</translation>
    </message>
    <message>
        <source>An all-round model with tools and long context that runs on most PCs.</source>
        <translation>Ein Allrounder mit Werkzeugen und langem Kontext, der auf den meisten PCs läuft.</translation>
    </message>
    <message>
        <source>An answer of at most {count} tokens cannot be given.</source>
        <translation>Eine Antwort von höchstens {count} Token kann nicht gegeben werden.</translation>
    </message>
    <message>
        <source>An empty text.</source>
        <translation>Ein leerer Text.</translation>
    </message>
    <message>
        <source>An idle model makes room when one more is needed.</source>
        <translation>Ein unbenutztes Modell macht Platz, wenn ein weiteres gebraucht wird.</translation>
    </message>
    <message>
        <source>An older chat model that many fine-tunes were made from.</source>
        <translation>Ein älteres Gesprächsmodell, aus dem viele Abwandlungen entstanden.</translation>
    </message>
    <message>
        <source>Analyse and weigh up</source>
        <translation>Analysieren und abwägen</translation>
    </message>
    <message>
        <source>And {reasons}.</source>
        <translation>Und {reasons}.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <source>Another model is being measured.</source>
        <translation>Ein anderes Modell wird gerade gemessen.</translation>
    </message>
    <message>
        <source>Another program may be using it; Ollama unloads it when that one is done.</source>
        <translation>Vielleicht nutzt es ein anderes Programm; Ollama entlädt es, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>Another results file</source>
        <translation>Andere Ergebnisdatei</translation>
    </message>
    <message>
        <source>Another step made the run pause.</source>
        <translation>Ein anderer Schritt hat den Lauf pausiert.</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Anderer Wert</translation>
    </message>
    <message>
        <source>Another value as a tree</source>
        <translation>Anderer Wert als Baum</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Noch einmal antworten</translation>
    </message>
    <message>
        <source>Answer from a long text</source>
        <translation>Antwort aus einem langen Text</translation>
    </message>
    <message>
        <source>Answer of {model}</source>
        <translation>Antwort von {model}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Answered by {model}. {why}</source>
        <translation>Beantwortet von {model}. {why}</translation>
    </message>
    <message>
        <source>Answered, not counted yet</source>
        <translation>Geantwortet, noch nicht gezählt</translation>
    </message>
    <message>
        <source>Answers a question from a text of any length: looks through it part by part for what helps, then answers from that alone and says where it stands. A quick model of 4B to 8B for looking, a better one for the answer. Give the text and the question.</source>
        <translation>Beantwortet eine Frage aus einem beliebig langen Text: sieht ihn Teil für Teil nach dem durch, was hilft, antwortet dann allein daraus und sagt, wo es steht. Ein schnelles Modell mit 4B bis 8B zum Suchen, ein besseres für die Antwort. Text und Frage angeben.</translation>
    </message>
    <message>
        <source>Answers are scored by test sets in Forge, not by a step.</source>
        <translation>Antworten bewerten in Forge Testsätze, kein Schritt.</translation>
    </message>
    <message>
        <source>Answers at once or thinks first, as asked; tools and over a hundred languages.</source>
        <translation>Antwortet sofort oder denkt zuerst nach, wie verlangt; Werkzeuge und über hundert Sprachen.</translation>
    </message>
    <message>
        <source>Answers at once or thinks first; for servers.</source>
        <translation>Antwortet sofort oder denkt zuerst nach; für Server.</translation>
    </message>
    <message>
        <source>Answers by prompt</source>
        <translation>Antworten je Prompt</translation>
    </message>
    <message>
        <source>Answers done</source>
        <translation>Fertige Antworten</translation>
    </message>
    <message>
        <source>Answers from your documents with citations; many languages.</source>
        <translation>Antwortet aus den eigenen Dokumenten mit Belegen; viele Sprachen.</translation>
    </message>
    <message>
        <source>Answers in JSON</source>
        <translation>Antworten in JSON</translation>
    </message>
    <message>
        <source>Answers of each</source>
        <translation>Antworten von jedem</translation>
    </message>
    <message>
        <source>Answers of each model</source>
        <translation>Antworten je Modell</translation>
    </message>
    <message>
        <source>Anthropic&apos;s API cannot {what}.</source>
        <translation>Die API von Anthropic kann das nicht: {what}.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Any end</source>
        <translation>Jedes Ende</translation>
    </message>
    <message>
        <source>Any pipeline</source>
        <translation>Jede Pipeline</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Jede Größe</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Approve with changes</source>
        <translation>Mit Änderungen freigeben</translation>
    </message>
    <message>
        <source>Approved with changes.</source>
        <translation>Mit Änderungen freigegeben.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Freigegeben.</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Arrange all</source>
        <translation>Alles anordnen</translation>
    </message>
    <message>
        <source>Arrange along the wires</source>
        <translation>Nach Ablauf anordnen</translation>
    </message>
    <message>
        <source>Arrange the steps</source>
        <translation>Schritte anordnen</translation>
    </message>
    <message>
        <source>Arrange these</source>
        <translation>Diese anordnen</translation>
    </message>
    <message>
        <source>Arrange what is inside</source>
        <translation>Inhalt anordnen</translation>
    </message>
    <message>
        <source>Arrow keys go through time, plus and minus zoom, the space bar holds them.</source>
        <translation>Pfeiltasten gehen durch die Zeit, Plus und Minus zoomen, die Leertaste hält sie an.</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Wie es kam</translation>
    </message>
    <message>
        <source>As it stood</source>
        <translation>Wie es dastand</translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation>Wie vorgefunden</translation>
    </message>
    <message>
        <source>As it was: nothing here can be changed.</source>
        <translation>So, wie er war: Hier lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>As it was: nothing here can be changed. Select a step to fork from it.</source>
        <translation>So, wie er war: Hier lässt sich nichts ändern. Zum Abzweigen einen Schritt auswählen.</translation>
    </message>
    <message>
        <source>As one that can be changed</source>
        <translation>Als eine, die sich ändern lässt</translation>
    </message>
    <message>
        <source>As the backend reports it.</source>
        <translation>Wie das Backend es meldet.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As {quantisation} ({size}) it would fit.</source>
        <translation>Als {quantisation} ({size}) würde es passen.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask &quot;is number&quot; first, or have the step before answer with a number alone.</source>
        <translation>Zuerst „is number“ fragen oder den Schritt davor nur mit einer Zahl antworten lassen.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Ask again, or use another strategy.</source>
        <translation>Noch einmal fragen oder eine andere Strategie verwenden.</translation>
    </message>
    <message>
        <source>Ask all</source>
        <translation>Alle fragen</translation>
    </message>
    <message>
        <source>Ask all models this (Ctrl+Enter)</source>
        <translation>Alle Modelle danach fragen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Ask all of them</source>
        <translation>Fragen Sie alle</translation>
    </message>
    <message>
        <source>Ask fewer.</source>
        <translation>Weniger fragen.</translation>
    </message>
    <message>
        <source>Ask for 1 or more.</source>
        <translation>1 oder mehr verlangen.</translation>
    </message>
    <message>
        <source>Ask for JSON alone in the prompt, or give the step a JSON Schema.</source>
        <translation>Im Prompt nur JSON verlangen oder dem Schritt ein JSON-Schema geben.</translation>
    </message>
    <message>
        <source>Ask for fewer.</source>
        <translation>Weniger verlangen.</translation>
    </message>
    <message>
        <source>Ask for it earlier</source>
        <translation>Früher abfragen</translation>
    </message>
    <message>
        <source>Ask for it later</source>
        <translation>Später abfragen</translation>
    </message>
    <message>
        <source>Ask for text, code, reasoning, vision or embeddings.</source>
        <translation>Möglich sind Text, Code, Schlussfolgern, Bilder und Einbettungen.</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>Erst mich fragen</translation>
    </message>
    <message>
        <source>Ask the models through Forge, or choose a strategy that counts.</source>
        <translation>Die Modelle über Forge fragen oder eine Strategie wählen, die zählt.</translation>
    </message>
    <message>
        <source>Ask {model}</source>
        <translation>Fragen Sie {model}</translation>
    </message>
    <message>
        <source>Ask {model} something</source>
        <translation>Fragen Sie {model} etwas</translation>
    </message>
    <message>
        <source>Asked again, because the first answer could not be used: {problem}.</source>
        <translation>Noch einmal gefragt, weil die erste Antwort nicht zu gebrauchen war: {problem}.</translation>
    </message>
    <message>
        <source>Asked once more</source>
        <translation>Noch einmal gefragt</translation>
    </message>
    <message>
        <source>Asked the same {questions} questions ({test}), it answered {ours} right, {other} {theirs}.</source>
        <translation>Auf dieselben {questions} Fragen ({test}) antwortete es zu {ours} richtig, {other} zu {theirs}.</translation>
    </message>
    <message>
        <source>Asking for updates</source>
        <translation>Fragt nach Aktualisierungen</translation>
    </message>
    <message>
        <source>Asking what to fetch</source>
        <translation>Fragt, was zu holen ist</translation>
    </message>
    <message>
        <source>Asks Ollama&apos;s model library; only names are sent</source>
        <translation>Fragt Ollamas Modellbibliothek; nur Namen werden gesendet</translation>
    </message>
    <message>
        <source>Asks Ollama&apos;s model library; only the name is sent</source>
        <translation>Fragt Ollamas Modellbibliothek; nur der Name wird gesendet</translation>
    </message>
    <message>
        <source>Asks each of its models for one word, one after the other.</source>
        <translation>Fragt jedes ihrer Modelle nacheinander nach einem Wort.</translation>
    </message>
    <message>
        <source>Asks for the mood of a review twice, in different words, and says whether the two answers agree.</source>
        <translation>Fragt zweimal mit verschiedenen Worten nach der Stimmung einer Bewertung und sagt, ob beide Antworten übereinstimmen.</translation>
    </message>
    <message>
        <source>Asks one small model five times which team a mail is for, with freer words each time, and takes what most answers say. The votes are in the result of the step. Name several models in it, and they vote with each other.</source>
        <translation>Fragt ein kleines Modell fünfmal mit freieren Worten, für welches Team eine Mail ist, und nimmt, was die meisten Antworten sagen. Die Stimmen stehen im Ergebnis des Schritts. Werden dort mehrere Modelle genannt, stimmen sie miteinander ab.</translation>
    </message>
    <message>
        <source>Asks three models for one short answer and takes the one that most of them give; one of them explains it. For questions with one right answer: facts, sums, classes. Take three different families of about the same size. Give the question.</source>
        <translation>Fragt drei Modelle nach einer kurzen Antwort und nimmt die, die die meisten geben; eines erklärt sie. Für Fragen mit einer richtigen Antwort: Fakten, Rechnungen, Klassen. Drei verschiedene Familien ähnlicher Größe nehmen. Die Frage angeben.</translation>
    </message>
    <message>
        <source>Asks three models the same and shows their answers side by side, with a judge that sees no names. Change the three models to those you want to compare; the judge should be none of them. Give the question and what a good answer is.</source>
        <translation>Fragt drei Modelle dasselbe und zeigt ihre Antworten nebeneinander, mit einem Urteil ohne Namen. Die drei Modelle gegen die tauschen, die verglichen werden sollen; das urteilende sollte keines davon sein. Die Frage angeben und was eine gute Antwort ausmacht.</translation>
    </message>
    <message>
        <source>Asks whether a mail is urgent. If it is, somebody calls back; if not, it goes into the queue of the team that it is for.</source>
        <translation>Fragt, ob eine E-Mail dringend ist. Wenn ja, ruft jemand zurück; wenn nicht, kommt sie in die Liste des zuständigen Teams.</translation>
    </message>
    <message>
        <source>Asks which parts it has</source>
        <translation>Fragt, welche Teile es hat</translation>
    </message>
    <message>
        <source>At least one choice is needed.</source>
        <translation>Mindestens eine Auswahl ist nötig.</translation>
    </message>
    <message>
        <source>At most {n} files go with one prompt.</source>
        <translation>Mit einem Prompt gehen höchstens {n} Dateien.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>At temperature 0 all trajectories of a model are the same.</source>
        <translation>Bei Temperatur 0 sind alle Gedankengänge eines Modells gleich.</translation>
    </message>
    <message>
        <source>At temperature 0 all {samples} answers of {model} are the same.</source>
        <translation>Bei Temperatur 0 sind alle {samples} Antworten von {model} gleich.</translation>
    </message>
    <message>
        <source>At the fullest moment {short} of memory would be missing ({device}).</source>
        <translation>Im vollsten Moment würden {short} Speicher fehlen ({device}).</translation>
    </message>
    <message>
        <source>At the fullest moment {spare} would be left ({device}); forecasts err by more.</source>
        <translation>Im vollsten Moment blieben {spare} übrig ({device}); Vorhersagen irren um mehr.</translation>
    </message>
    <message>
        <source>At usual context</source>
        <translation>Bei üblichem Kontext</translation>
    </message>
    <message>
        <source>At {n} context</source>
        <translation>Bei {n} Kontext</translation>
    </message>
    <message>
        <source>Attach a picture</source>
        <translation>Bild anhängen</translation>
    </message>
    <message>
        <source>Attach a text file</source>
        <translation>Textdatei anhängen</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Attach pictures</source>
        <translation>Bilder anhängen</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Autosave</source>
        <translation>Automatisch speichern</translation>
    </message>
    <message>
        <source>Autosaved {time}</source>
        <translation>Automatisch gespeichert: {time}</translation>
    </message>
    <message>
        <source>Average or merge</source>
        <translation>Mittel oder Zusammenfassung</translation>
    </message>
    <message>
        <source>Back to 100 % (Ctrl+0)</source>
        <translation>Zurück auf 100 % (Strg+0)</translation>
    </message>
    <message>
        <source>Back to the canvas</source>
        <translation>Zurück zur Arbeitsfläche</translation>
    </message>
    <message>
        <source>Back to the default of {setting}</source>
        <translation>Zurück zur Vorgabe von {setting}</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>Bars and radar show each figure as a share of the best one: twice the time or the memory is half the share. The radar has those that all models have.</source>
        <translation>Balken und Netz zeigen jede Zahl als Anteil der besten: doppelte Zeit oder doppelter Speicher ist der halbe Anteil. Im Netz stehen die Zahlen, die alle Modelle haben.</translation>
    </message>
    <message>
        <source>Bars are shares of the best one</source>
        <translation>Balken sind Anteile des besten</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Begin with FROM.</source>
        <translation>Mit FROM beginnen.</translation>
    </message>
    <message>
        <source>Being tried again</source>
        <translation>Wird neu versucht</translation>
    </message>
    <message>
        <source>Beside an earlier run</source>
        <translation>Neben einem früheren Lauf</translation>
    </message>
    <message>
        <source>Beside the best of these models</source>
        <translation>Neben dem besten dieser Modelle</translation>
    </message>
    <message>
        <source>Beside which model?</source>
        <translation>Neben welchem Modell?</translation>
    </message>
    <message>
        <source>Best first, by what is known. Each reason can be checked.</source>
        <translation>Das Beste zuerst, nach dem, was bekannt ist. Jeder Grund lässt sich nachprüfen.</translation>
    </message>
    <message>
        <source>Best for me</source>
        <translation>Das Beste für mich</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Better: {mean} points ({low} to {high}) over {rows} rows; {better} got better, {worse} worse.</source>
        <translation>Besser: {mean} Punkte ({low} bis {high}) über {rows} Zeilen; {better} wurden besser, {worse} schlechter.</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Dazwischen</translation>
    </message>
    <message>
        <source>Between {low} and {high}, with 95 % confidence.</source>
        <translation>Zwischen {low} und {high}, mit 95 % Sicherheit.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Borda count</source>
        <translation>Borda-Zählung</translation>
    </message>
    <message>
        <source>Both are the same, apart from where things stand.</source>
        <translation>Beide sind gleich, abgesehen davon, wo etwas steht.</translation>
    </message>
    <message>
        <source>Both runs used the same steps, prompts and options.</source>
        <translation>Beide Läufe hatten dieselben Schritte, Prompts und Optionen.</translation>
    </message>
    <message>
        <source>Bottom edges</source>
        <translation>Unterkanten</translation>
    </message>
    <message>
        <source>Brainstorm and rank</source>
        <translation>Ideen sammeln und ordnen</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Weiche</translation>
    </message>
    <message>
        <source>Breakpoint</source>
        <translation>Haltepunkt</translation>
    </message>
    <message>
        <source>Breakpoint.</source>
        <translation>Haltepunkt.</translation>
    </message>
    <message>
        <source>Breakpoint: {condition}.</source>
        <translation>Haltepunkt: {condition}.</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>Haltepunkte</translation>
    </message>
    <message>
        <source>Broke off; it is tried again soon</source>
        <translation>Abgebrochen; es wird bald erneut versucht</translation>
    </message>
    <message>
        <source>Build a dataset</source>
        <translation>Einen Datensatz bauen</translation>
    </message>
    <message>
        <source>Business texts, code and tools in twelve languages.</source>
        <translation>Geschäftstexte, Code und Werkzeuge in zwölf Sprachen.</translation>
    </message>
    <message>
        <source>Business texts, tools and long context on small machines.</source>
        <translation>Geschäftstexte, Werkzeuge und langer Kontext auf kleinen Rechnern.</translation>
    </message>
    <message>
        <source>Business texts, tools and long context.</source>
        <translation>Geschäftstexte, Werkzeuge und langer Kontext.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Bypass</source>
        <translation>Umgehen</translation>
    </message>
    <message>
        <source>Bypass the selected steps, or turn them on</source>
        <translation>Ausgewählte Schritte umgehen oder einschalten</translation>
    </message>
    <message>
        <source>Bypassed</source>
        <translation>Umgangen</translation>
    </message>
    <message>
        <source>CPU {cpu}, RAM {ram}</source>
        <translation>CPU {cpu}, RAM {ram}</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Cache A, B</source>
        <translation>Cache A, B</translation>
    </message>
    <message>
        <source>Calculate and prove</source>
        <translation>Rechnen und beweisen</translation>
    </message>
    <message>
        <source>Call the column of prompts &quot;prompt&quot;.</source>
        <translation>Die Spalte der Prompts „prompt“ nennen.</translation>
    </message>
    <message>
        <source>Call tools</source>
        <translation>Werkzeuge aufrufen</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>Can this PC run it?</source>
        <translation>Schafft dieser PC es?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel all tasks that wait</source>
        <translation>Alle wartenden Aufgaben abbrechen</translation>
    </message>
    <message>
        <source>Cancel all that wait</source>
        <translation>Alle wartenden abbrechen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cannot</source>
        <translation>Geht nicht</translation>
    </message>
    <message>
        <source>Cannot run</source>
        <translation>Nicht ausführbar</translation>
    </message>
    <message>
        <source>Cannot run yet</source>
        <translation>Noch nicht ausführbar</translation>
    </message>
    <message>
        <source>Cannot run yet.</source>
        <translation>Noch nicht ausführbar.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Arbeitsfläche</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Case {number} is empty and is left out.</source>
        <translation>Fall {number} ist leer und weggelassen.</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>Mitten senkrecht</translation>
    </message>
    <message>
        <source>Chance of not fitting: {share}. {why}</source>
        <translation>Wahrscheinlichkeit, dass es nicht passt: {share}. {why}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>Farbe ändern</translation>
    </message>
    <message>
        <source>Change model</source>
        <translation>Modell ändern</translation>
    </message>
    <message>
        <source>Change models</source>
        <translation>Modelle ändern</translation>
    </message>
    <message>
        <source>Change the prompt or the stop texts, or choose another model.</source>
        <translation>Den Prompt oder die Stopptexte ändern oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>Change the prompt, choose another model, or lower the step&apos;s shortest answer.</source>
        <translation>Den Prompt ändern, ein anderes Modell wählen oder die kürzeste Antwort des Schritts senken.</translation>
    </message>
    <message>
        <source>Change the prompt.</source>
        <translation>Den Prompt ändern.</translation>
    </message>
    <message>
        <source>Change the value</source>
        <translation>Wert ändern</translation>
    </message>
    <message>
        <source>Change what it refuses, and try again.</source>
        <translation>Ändern, was er ablehnt, und erneut versuchen.</translation>
    </message>
    <message>
        <source>Change: {advice}</source>
        <translation>Ändern: {advice}</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>Nur geänderte</translation>
    </message>
    <message>
        <source>Changed, and not saved.</source>
        <translation>Geändert und nicht gesichert.</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Chat in English on a modest PC; short context.</source>
        <translation>Gespräche auf Englisch auf einem bescheidenen PC; kurzer Kontext.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Chats are kept here.</source>
        <translation>Chats werden hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Check how the name is spelled.</source>
        <translation>Prüfen, wie der Name geschrieben wird.</translation>
    </message>
    <message>
        <source>Check that the address is Ollama&apos;s, and update Ollama if it is old.</source>
        <translation>Prüfen, ob die Adresse die von Ollama ist, und ein altes Ollama aktualisieren.</translation>
    </message>
    <message>
        <source>Check the address in the settings; another program may use that port.</source>
        <translation>Die Adresse in den Einstellungen prüfen; vielleicht belegt ein anderes Programm diesen Port.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Die Rechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>Check the key of this profile.</source>
        <translation>Den Schlüssel dieses Profils prüfen.</translation>
    </message>
    <message>
        <source>Check the key.</source>
        <translation>Den Schlüssel prüfen.</translation>
    </message>
    <message>
        <source>Check the name; for a private model sign in with `ollama signin` first.</source>
        <translation>Prüfen Sie den Namen; für ein privates Modell melden Sie sich erst mit `ollama signin` an.</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>Die Netzwerkverbindung prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Den Pfad prüfen.</translation>
    </message>
    <message>
        <source>Check what the key may be used for.</source>
        <translation>Prüfen, wofür der Schlüssel gilt.</translation>
    </message>
    <message>
        <source>Checks of every row</source>
        <translation>Prüfungen jeder Zeile</translation>
    </message>
    <message>
        <source>Checks what has arrived</source>
        <translation>Prüft, was angekommen ist</translation>
    </message>
    <message>
        <source>Chinese and English.</source>
        <translation>Chinesisch und Englisch.</translation>
    </message>
    <message>
        <source>Choices of {key}</source>
        <translation>Auswahl von {key}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Choose a file for it first.</source>
        <translation>Zuerst eine Datei dafür auswählen.</translation>
    </message>
    <message>
        <source>Choose a file of prompts: one a line, or CSV or JSONL with a column prompt. Every model answers each of them; the results go into a file beside it.</source>
        <translation>Wählen Sie eine Datei mit Prompts: einer je Zeile, oder CSV oder JSONL mit einer Spalte prompt. Jedes Modell beantwortet jeden davon; die Ergebnisse kommen in eine Datei daneben.</translation>
    </message>
    <message>
        <source>Choose a folder of GGUF files</source>
        <translation>Ordner mit GGUF-Dateien auswählen</translation>
    </message>
    <message>
        <source>Choose a higher temperature, or ask it once.</source>
        <translation>Eine höhere Temperatur wählen oder es einmal fragen.</translation>
    </message>
    <message>
        <source>Choose a higher temperature.</source>
        <translation>Eine höhere Temperatur wählen.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell auswählen</translation>
    </message>
    <message>
        <source>Choose a model from the library.</source>
        <translation>Ein Modell aus der Bibliothek wählen.</translation>
    </message>
    <message>
        <source>Choose a model or a pipeline.</source>
        <translation>Ein Modell oder eine Pipeline wählen.</translation>
    </message>
    <message>
        <source>Choose a model that can, or say in the library what this one can do.</source>
        <translation>Ein Modell wählen, das es kann, oder in der Bibliothek angeben, was dieses kann.</translation>
    </message>
    <message>
        <source>Choose a model that can.</source>
        <translation>Ein Modell wählen, das es kann.</translation>
    </message>
    <message>
        <source>Choose a model that can; the library shows what each one is able to do.</source>
        <translation>Ein Modell wählen, das es kann; die Bibliothek zeigt, was jedes kann.</translation>
    </message>
    <message>
        <source>Choose a model to see what is known about it.</source>
        <translation>Ein Modell auswählen, um zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>Choose a model with vision.</source>
        <translation>Ein Modell wählen, das Bilder versteht.</translation>
    </message>
    <message>
        <source>Choose a model with vision; its mmproj file lies beside it in a folder of its own.</source>
        <translation>Ein Modell wählen, das Bilder versteht; seine mmproj-Datei liegt neben ihm in einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>Choose a part of it, up to 2 MB.</source>
        <translation>Einen Teil davon wählen, bis 2 MB.</translation>
    </message>
    <message>
        <source>Choose a pipeline step.</source>
        <translation>Einen Pipeline-Schritt wählen.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or raise the limit in the settings.</source>
        <translation>Ein kleineres Modell wählen oder die Grenze in den Einstellungen erhöhen.</translation>
    </message>
    <message>
        <source>Choose a source…</source>
        <translation>Quelle auswählen …</translation>
    </message>
    <message>
        <source>Choose a step that gives one.</source>
        <translation>Einen Schritt wählen, der eine gibt.</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Tabelle auswählen</translation>
    </message>
    <message>
        <source>Choose a text model.</source>
        <translation>Ein Textmodell wählen.</translation>
    </message>
    <message>
        <source>Choose an earlier run.</source>
        <translation>Einen früheren Lauf wählen.</translation>
    </message>
    <message>
        <source>Choose an embedding model of Ollama or of another server.</source>
        <translation>Ein Einbettungsmodell von Ollama oder einem anderen Server wählen.</translation>
    </message>
    <message>
        <source>Choose an embedding model.</source>
        <translation>Ein Einbettungsmodell wählen.</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Anderes Modell wählen</translation>
    </message>
    <message>
        <source>Choose another model at the head of the column, or fetch it in the library.</source>
        <translation>Wählen Sie am Kopf der Spalte ein anderes Modell, oder holen Sie es in der Bibliothek.</translation>
    </message>
    <message>
        <source>Choose another model at the head of the column.</source>
        <translation>Wählen Sie am Kopf der Spalte ein anderes Modell.</translation>
    </message>
    <message>
        <source>Choose another model, or fetch it with `ollama pull`.</source>
        <translation>Ein anderes Modell wählen oder es mit `ollama pull` holen.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>Choose another name for the results.</source>
        <translation>Einen anderen Namen für die Ergebnisse wählen.</translation>
    </message>
    <message>
        <source>Choose another name, or delete that one first.</source>
        <translation>Wählen Sie einen anderen Namen, oder löschen Sie jenes zuerst.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it is to be replaced.</source>
        <translation>Einen anderen Namen wählen oder sagen, dass es ersetzt werden soll.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Einen anderen wählen.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Einen anderen Ort dafür wählen.</translation>
    </message>
    <message>
        <source>Choose another strategy, or mend that one.</source>
        <translation>Eine andere Strategie wählen oder diese richten.</translation>
    </message>
    <message>
        <source>Choose another strategy.</source>
        <translation>Eine andere Strategie wählen.</translation>
    </message>
    <message>
        <source>Choose at the left what a model shall do for you.</source>
        <translation>Wählen Sie links, was ein Modell für Sie tun soll.</translation>
    </message>
    <message>
        <source>Choose model steps.</source>
        <translation>Modellschritte wählen.</translation>
    </message>
    <message>
        <source>Choose one at the head of the column.</source>
        <translation>Wählen Sie eines am Kopf der Spalte.</translation>
    </message>
    <message>
        <source>Choose one of the models that it lists.</source>
        <translation>Eines der Modelle wählen, die er nennt.</translation>
    </message>
    <message>
        <source>Choose one of those in its profile, or add it there.</source>
        <translation>Eines aus seinem Profil wählen oder es dort hinzufügen.</translation>
    </message>
    <message>
        <source>Choose one that is.</source>
        <translation>Eines wählen, das da ist.</translation>
    </message>
    <message>
        <source>Choose prompts</source>
        <translation>Prompts wählen</translation>
    </message>
    <message>
        <source>Choose steps or notes first.</source>
        <translation>Erst Schritte oder Notizen wählen.</translation>
    </message>
    <message>
        <source>Choose steps; inputs and outputs of this pipeline stay where they are.</source>
        <translation>Schritte wählen; Eingaben und Ausgaben dieser Pipeline bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Choose the file of the model itself.</source>
        <translation>Die Datei des Modells selbst wählen.</translation>
    </message>
    <message>
        <source>Choose the other method, or a backend that tells token probabilities.</source>
        <translation>Das andere Verfahren wählen oder ein Backend, das Token-Wahrscheinlichkeiten nennt.</translation>
    </message>
    <message>
        <source>Choose the steps first.</source>
        <translation>Erst die Schritte wählen.</translation>
    </message>
    <message>
        <source>Choose two, side by side (C)</source>
        <translation>Zwei auswählen, nebeneinander (C)</translation>
    </message>
    <message>
        <source>Choose what follows it as well, or leave it out.</source>
        <translation>Auch wählen, was darauf folgt, oder es weglassen.</translation>
    </message>
    <message>
        <source>Choose {least} to {most}.</source>
        <translation>{least} bis {most} wählen.</translation>
    </message>
    <message>
        <source>Choose {name} as well, or leave out what it feeds.</source>
        <translation>{name} mitwählen oder weglassen, was es speist.</translation>
    </message>
    <message>
        <source>Chose between two readings that were as good.</source>
        <translation>Zwischen zwei gleich guten Lesarten gewählt.</translation>
    </message>
    <message>
        <source>Chose one of {count} pieces of JSON.</source>
        <translation>Eines von {count} JSON-Stücken gewählt.</translation>
    </message>
    <message>
        <source>Chosen each time</source>
        <translation>Jedes Mal gewählt</translation>
    </message>
    <message>
        <source>Classify the rows of a table</source>
        <translation>Zeilen einer Tabelle einordnen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear what is done</source>
        <translation>Fertiges entfernen</translation>
    </message>
    <message>
        <source>Click to pause runs before this step.</source>
        <translation>Klicken, um Läufe vor diesem Schritt zu pausieren.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close everything</source>
        <translation>Alles zuklappen</translation>
    </message>
    <message>
        <source>Close other programs, set a shorter context, or choose a smaller quantisation.</source>
        <translation>Andere Programme schließen, einen kürzeren Kontext einstellen oder eine kleinere Quantisierung wählen.</translation>
    </message>
    <message>
        <source>Close other programs, unload other models, or set a shorter context.</source>
        <translation>Andere Programme schließen, andere Modelle entladen oder einen kürzeren Kontext setzen.</translation>
    </message>
    <message>
        <source>Close that program.</source>
        <translation>Dieses Programm schließen.</translation>
    </message>
    <message>
        <source>Close the inputs (Esc)</source>
        <translation>Eingaben schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the pipeline</source>
        <translation>Pipeline schließen</translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code and agents with few of its parameters at work.</source>
        <translation>Code und Agenten mit wenigen arbeitenden Parametern.</translation>
    </message>
    <message>
        <source>Code and tools in long sessions, fast for its size.</source>
        <translation>Code und Werkzeuge in langen Sitzungen, schnell für seine Größe.</translation>
    </message>
    <message>
        <source>Code and tools.</source>
        <translation>Code und Werkzeuge.</translation>
    </message>
    <message>
        <source>Code in 116 languages from licensed data.</source>
        <translation>Code in 116 Sprachen aus lizenzierten Daten.</translation>
    </message>
    <message>
        <source>Code in 338 languages, fast for its size.</source>
        <translation>Code in 338 Sprachen, schnell für seine Größe.</translation>
    </message>
    <message>
        <source>Code in {language}</source>
        <translation>Code in {language}</translation>
    </message>
    <message>
        <source>Code out of a file is never run.</source>
        <translation>Code aus einer Datei wird nie ausgeführt.</translation>
    </message>
    <message>
        <source>Code, mathematics and tools for servers; for research only.</source>
        <translation>Code, Mathematik und Werkzeuge für Server; nur für die Forschung.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour {name}</source>
        <translation>Farbe {name}</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Column of {model}</source>
        <translation>Spalte von {model}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Compare with a pipeline file</source>
        <translation>Mit einer Pipeline-Datei vergleichen</translation>
    </message>
    <message>
        <source>Compare {models}</source>
        <translation>{models} vergleichen</translation>
    </message>
    <message>
        <source>Compare {model}</source>
        <translation>{model} vergleichen</translation>
    </message>
    <message>
        <source>Compared, {side}</source>
        <translation>Verglichen, {side}</translation>
    </message>
    <message>
        <source>Compares the answers where they count as the same by meaning.</source>
        <translation>Vergleicht die Antworten, wo sie nach ihrer Bedeutung als gleich gelten.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Completed at its end</source>
        <translation>Am Ende vervollständigt</translation>
    </message>
    <message>
        <source>Completes code while typing.</source>
        <translation>Vervollständigt Code beim Tippen.</translation>
    </message>
    <message>
        <source>Completes code; trained on open code with an opt-out.</source>
        <translation>Vervollständigt Code; gelernt an offenem Code mit Widerspruchsrecht.</translation>
    </message>
    <message>
        <source>Composes short pieces of music from words; not for commercial use.</source>
        <translation>Komponiert kurze Musikstücke nach Worten; nicht für gewerbliche Zwecke.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation>Verbinden mit …</translation>
    </message>
    <message>
        <source>Connected by the name of the input.</source>
        <translation>Über den Namen der Eingabe verbunden.</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>Consensus of three</source>
        <translation>Mehrheit von dreien</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Context (KV cache)</source>
        <translation>Kontext (KV-Cache)</translation>
    </message>
    <message>
        <source>Context of embedded models</source>
        <translation>Kontext interner Modelle</translation>
    </message>
    <message>
        <source>Context that memory is reckoned with</source>
        <translation>Kontext, mit dem der Speicher gerechnet wird</translation>
    </message>
    <message>
        <source>Context to look at</source>
        <translation>Kontext zum Ansehen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continue the run that ended early</source>
        <translation>Vorzeitig beendeten Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy steps from a pipeline, then paste.</source>
        <translation>Schritte aus einer Pipeline kopieren, dann einfügen.</translation>
    </message>
    <message>
        <source>Copy the joint answer</source>
        <translation>Gemeinsame Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Letzte Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Ergebnis kopieren</translation>
    </message>
    <message>
        <source>Copy the selected steps</source>
        <translation>Ausgewählte Schritte kopieren</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Diesen Code kopieren</translation>
    </message>
    <message>
        <source>Copy this value</source>
        <translation>Diesen Wert kopieren</translation>
    </message>
    <message>
        <source>Copy under another name</source>
        <translation>Unter anderem Namen kopieren</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Angezeigtes kopieren</translation>
    </message>
    <message>
        <source>Copy {model}</source>
        <translation>{model} kopieren</translation>
    </message>
    <message>
        <source>Corrects spelling and grammar paragraph by paragraph without changing the style, and lists what was changed and why. Suits models of 7B and more that know the language. Give the text.</source>
        <translation>Berichtigt Rechtschreibung und Grammatik Absatz für Absatz, ohne den Stil zu ändern, und führt auf, was warum geändert wurde. Für Modelle ab 7B, die die Sprache können. Den Text angeben.</translation>
    </message>
    <message>
        <source>Could not be fetched</source>
        <translation>Konnte nicht geholt werden</translation>
    </message>
    <message>
        <source>Could not be used</source>
        <translation>Nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>Counted by the model in its last answer.</source>
        <translation>Vom Modell bei seiner letzten Antwort gezählt.</translation>
    </message>
    <message>
        <source>Counted by the model.</source>
        <translation>Vom Modell gezählt.</translation>
    </message>
    <message>
        <source>Counted with the model&apos;s own tokenizer, its chat template included.</source>
        <translation>Mit dem eigenen Tokenizer des Modells gezählt, seine Chatvorlage eingeschlossen.</translation>
    </message>
    <message>
        <source>Counted with the model&apos;s own tokenizer; the template of Ollama may add a few more.</source>
        <translation>Mit dem eigenen Tokenizer des Modells gezählt; die Vorlage von Ollama kann einige hinzufügen.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Create a model for Ollama</source>
        <translation>Ein Modell für Ollama erstellen</translation>
    </message>
    <message>
        <source>Ctrl+Enter or Escape: what you typed is in the step already</source>
        <translation>Strg+Enter oder Esc: Das Getippte steht schon im Schritt</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Curves and tables over many answers are drawn by comparisons in Forge.</source>
        <translation>Kurven und Tabellen über viele Antworten zeichnen in Forge Vergleiche.</translation>
    </message>
    <message>
        <source>Curves as a picture</source>
        <translation>Kurven als Bild</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cut the selected steps</source>
        <translation>Ausgewählte Schritte ausschneiden</translation>
    </message>
    <message>
        <source>Cut: the most tokens, or the context, were reached</source>
        <translation>Abgeschnitten: Die meisten Token oder der Kontext waren erreicht</translation>
    </message>
    <message>
        <source>Cuts a long text at its empty lines, summarises each part on its own and makes one summary of these: so a text may be far longer than a model reads at once. Any model of 4B and more does; a quick one is better than a large one. Give the text, and say how long the summary shall be.</source>
        <translation>Teilt einen langen Text an den Leerzeilen, fasst jeden Teil für sich zusammen und macht daraus eine Zusammenfassung: So darf ein Text viel länger sein, als ein Modell auf einmal liest. Jedes Modell ab 4B genügt; ein schnelles ist besser als ein großes. Den Text angeben und wie lang die Zusammenfassung werden soll.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Debate and judge</source>
        <translation>Streiten und urteilen</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debugger</translation>
    </message>
    <message>
        <source>Debugger</source>
        <translation>Debugger</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>Default: {number}.</source>
        <translation>Vorgabe: {number}.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete a chat</source>
        <translation>Chat löschen</translation>
    </message>
    <message>
        <source>Delete from the disk</source>
        <translation>Vom Datenträger löschen</translation>
    </message>
    <message>
        <source>Delete models or files that are not needed; runs can not be kept on a full disk.</source>
        <translation>Löschen Sie Modelle oder Dateien, die nicht gebraucht werden; auf einem vollen Datenträger können keine Läufe aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Delete models that are no longer needed, or let Ollama keep its models on another disk.</source>
        <translation>Nicht mehr gebrauchte Modelle löschen oder Ollama seine Modelle auf einem anderen Datenträger ablegen lassen.</translation>
    </message>
    <message>
        <source>Delete the selected steps</source>
        <translation>Ausgewählte Schritte löschen</translation>
    </message>
    <message>
        <source>Delete this run from the history.</source>
        <translation>Diesen Lauf aus dem Verlauf löschen.</translation>
    </message>
    <message>
        <source>Delete this run.</source>
        <translation>Diesen Lauf löschen.</translation>
    </message>
    <message>
        <source>Delete wire</source>
        <translation>Verbindung löschen</translation>
    </message>
    <message>
        <source>Delete with what is inside</source>
        <translation>Samt Inhalt löschen</translation>
    </message>
    <message>
        <source>Delete {model} from the disk?</source>
        <translation>{model} vom Datenträger löschen?</translation>
    </message>
    <message>
        <source>Delete {title}?</source>
        <translation>{title} löschen?</translation>
    </message>
    <message>
        <source>Deployments of your company&apos;s Azure OpenAI. Their address is in the variable AZURE_OPENAI_ENDPOINT, the key in AZURE_OPENAI_API_KEY.</source>
        <translation>Deployments des Azure OpenAI der eigenen Firma. Ihre Adresse steht in der Variablen AZURE_OPENAI_ENDPOINT, der Schlüssel in AZURE_OPENAI_API_KEY.</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Beschreiben</translation>
    </message>
    <message>
        <source>Describes pictures on very small machines.</source>
        <translation>Beschreibt Bilder auf sehr kleinen Rechnern.</translation>
    </message>
    <message>
        <source>Describes pictures, charts and documents.</source>
        <translation>Beschreibt Bilder, Diagramme und Dokumente.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Description of the pipeline</source>
        <translation>Beschreibung der Pipeline</translation>
    </message>
    <message>
        <source>Description of {key}</source>
        <translation>Beschreibung von {key}</translation>
    </message>
    <message>
        <source>Did you mean &quot;{name}&quot;?</source>
        <translation>War „{name}“ gemeint?</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>War {name} gemeint?</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Distribute horizontally</source>
        <translation>Waagerecht verteilen</translation>
    </message>
    <message>
        <source>Distribute vertically</source>
        <translation>Senkrecht verteilen</translation>
    </message>
    <message>
        <source>Do several models together do better than the best of them alone? Both sides answer every row five times and spend the same tokens: the best model alone is asked as often as these allow, and its answers are put to the vote.</source>
        <translation>Sind mehrere Modelle zusammen besser als das beste von ihnen allein? Beide Seiten beantworten jede Zeile fünfmal und verbrauchen gleich viele Token: Das beste Modell allein wird so oft gefragt, wie diese reichen, und über seine Antworten wird abgestimmt.</translation>
    </message>
    <message>
        <source>Do several models together do better?</source>
        <translation>Sind mehrere Modelle zusammen besser?</translation>
    </message>
    <message>
        <source>Do what the message offers</source>
        <translation>Tun, was die Meldung anbietet</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Documents are not cut up; give their text as an input.</source>
        <translation>Dokumente werden nicht zerlegt; ihren Text als Eingabe geben.</translation>
    </message>
    <message>
        <source>Documents are not loaded; give their text as an input.</source>
        <translation>Dokumente werden nicht geladen; ihren Text als Eingabe geben.</translation>
    </message>
    <message>
        <source>Documents, tools and many languages on a PC.</source>
        <translation>Dokumente, Werkzeuge und viele Sprachen auf einem PC.</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Does not fit now, not even with the shortest context.</source>
        <translation>Passt jetzt nicht, auch nicht mit dem kürzesten Kontext.</translation>
    </message>
    <message>
        <source>Does not fit now; up to {tokens} would.</source>
        <translation>Passt jetzt nicht; bis zu {tokens} würden passen.</translation>
    </message>
    <message>
        <source>Does not fit. {plan}</source>
        <translation>Passt nicht. {plan}</translation>
    </message>
    <message>
        <source>Does not run</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Arbeitet nicht</translation>
    </message>
    <message>
        <source>Does the hand-off help?</source>
        <translation>Hilft die Übergabe?</translation>
    </message>
    <message>
        <source>Does the same for each item of a list.</source>
        <translation>Tut dasselbe für jedes Element einer Liste.</translation>
    </message>
    <message>
        <source>Does the vote help?</source>
        <translation>Hilft die Abstimmung?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done in {time}</source>
        <translation>Fertig in {time}</translation>
    </message>
    <message>
        <source>Done in {time}.</source>
        <translation>Fertig in {time}.</translation>
    </message>
    <message>
        <source>Done in {time}. {rows}</source>
        <translation>Fertig in {time}. {rows}</translation>
    </message>
    <message>
        <source>Done, {note}</source>
        <translation>Fertig, {note}</translation>
    </message>
    <message>
        <source>Done: {steps}.</source>
        <translation>Fertig: {steps}.</translation>
    </message>
    <message>
        <source>Double-click to write</source>
        <translation>Doppelklick zum Schreiben</translation>
    </message>
    <message>
        <source>Download all files of the model.</source>
        <translation>Alle Dateien des Modells herunterladen.</translation>
    </message>
    <message>
        <source>Download the model file again; Forge has left this one as it is.</source>
        <translation>Die Modelldatei noch einmal laden; Forge hat diese gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwerfen</translation>
    </message>
    <message>
        <source>Draft a reply</source>
        <translation>Antwort entwerfen</translation>
    </message>
    <message>
        <source>Drafts a reply and waits until you approve it, change it or reject it.</source>
        <translation>Entwirft eine Antwort und wartet, bis sie freigegeben, geändert oder abgelehnt wird.</translation>
    </message>
    <message>
        <source>Drag a model or a step here, drop a file, or start from a sample.</source>
        <translation>Ein Modell oder einen Schritt hierher ziehen, eine Datei ablegen oder mit einem Beispiel anfangen.</translation>
    </message>
    <message>
        <source>Drag it, or Alt+Up and Alt+Down; Delete takes it away.</source>
        <translation>Ziehen oder Alt+Auf und Alt+Ab; Entf entfernt es.</translation>
    </message>
    <message>
        <source>Drag to change the size: {panel}</source>
        <translation>Ziehen, um die Größe zu ändern: {panel}</translation>
    </message>
    <message>
        <source>Driver {version}.</source>
        <translation>Treiber {version}.</translation>
    </message>
    <message>
        <source>Drop a model on a model step.</source>
        <translation>Ein Modell auf einem Modellschritt ablegen.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate the selected steps</source>
        <translation>Ausgewählte Schritte duplizieren</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Jedes Element</translation>
    </message>
    <message>
        <source>Each round needs a trajectory.</source>
        <translation>Jede Runde braucht einen Gedankengang.</translation>
    </message>
    <message>
        <source>Each rule with its model, and why.</source>
        <translation>Jede Regel mit ihrem Modell, und warum.</translation>
    </message>
    <message>
        <source>Each run begins anew: conversations over several turns are not kept.</source>
        <translation>Jeder Lauf beginnt neu: Gespräche über mehrere Runden werden nicht behalten.</translation>
    </message>
    <message>
        <source>Each run is a conversation of its own.</source>
        <translation>Jeder Lauf ist ein eigenes Gespräch.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Earlier answer</source>
        <translation>Frühere Antwort</translation>
    </message>
    <message>
        <source>Earlier prompts, at most</source>
        <translation>Frühere Prompts, höchstens</translation>
    </message>
    <message>
        <source>Earlier run</source>
        <translation>Früherer Lauf</translation>
    </message>
    <message>
        <source>Economic and social impact</source>
        <translation>Wirtschaftliche und soziale Folgen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit input</source>
        <translation>Eingabe bearbeiten</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Edit the condition…</source>
        <translation>Bedingung bearbeiten …</translation>
    </message>
    <message>
        <source>Edit {setting}</source>
        <translation>{setting} bearbeiten</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Edited by hand in {side}: {values}.</source>
        <translation>In {side} von Hand geändert: {values}.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Embedded engine</source>
        <translation>Interne Engine</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Einbettung</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Embedding-Modell</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Leere Notiz</translation>
    </message>
    <message>
        <source>Empty the log</source>
        <translation>Protokoll leeren</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Empty the tray</source>
        <translation>Auswahl leeren</translation>
    </message>
    <message>
        <source>End the text with the same quotation marks (&quot;&quot;&quot;), at the end of a line.</source>
        <translation>Den Text mit denselben Anführungszeichen (&quot;&quot;&quot;) am Ende einer Zeile beenden.</translation>
    </message>
    <message>
        <source>Ended a text that was cut off.</source>
        <translation>Einen abgeschnittenen Text beendet.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Ensemble average</source>
        <translation>Mittel aller</translation>
    </message>
    <message>
        <source>Enter asks</source>
        <translation>Eingabe fragt</translation>
    </message>
    <message>
        <source>Equal words and equal numbers count together.</source>
        <translation>Gleiche Wörter und gleiche Zahlen zählen zusammen.</translation>
    </message>
    <message>
        <source>Equal words count together.</source>
        <translation>Gleiche Wörter zählen zusammen.</translation>
    </message>
    <message>
        <source>Equal words, numbers and JSON values count together.</source>
        <translation>Gleiche Wörter, Zahlen und JSON-Werte zählen zusammen.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Estimated by the pieces that come in.</source>
        <translation>Geschätzt nach den Stücken, die ankommen.</translation>
    </message>
    <message>
        <source>Estimated by what the model itself counted a moment ago.</source>
        <translation>Geschätzt nach dem, was das Modell eben selbst gezählt hat.</translation>
    </message>
    <message>
        <source>Estimated: {n} characters a token.</source>
        <translation>Geschätzt: {n} Zeichen je Token.</translation>
    </message>
    <message>
        <source>Even at the fullest moment {spare} are left ({device}): more than forecasts err by.</source>
        <translation>Auch im vollsten Moment bleiben {spare} übrig ({device}): mehr, als Vorhersagen irren.</translation>
    </message>
    <message>
        <source>Every answer of a model is kept: none is loaded, and none works.</source>
        <translation>Jede Antwort eines Modells ist aufbewahrt: Keines wird geladen, und keines arbeitet.</translation>
    </message>
    <message>
        <source>Every model is in memory already.</source>
        <translation>Alle Modelle sind schon im Speicher.</translation>
    </message>
    <message>
        <source>Every row passed.</source>
        <translation>Jede Zeile hat bestanden.</translation>
    </message>
    <message>
        <source>Every step gave the same.</source>
        <translation>Jeder Schritt hat dasselbe ergeben.</translation>
    </message>
    <message>
        <source>Every text stays on this PC</source>
        <translation>Jeder Text bleibt auf diesem PC</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything else is in forge_config.json; main.py config show lists every key.</source>
        <translation>Alles Weitere steht in forge_config.json; main.py config show nennt jeden Schlüssel.</translation>
    </message>
    <message>
        <source>Evict {model}</source>
        <translation>{model} verdrängt</translation>
    </message>
    <message>
        <source>Exactly the same</source>
        <translation>Genau gleich</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Example of an answer</source>
        <translation>Beispiel einer Antwort</translation>
    </message>
    <message>
        <source>Example, {characters}</source>
        <translation>Beispiel, {characters}</translation>
    </message>
    <message>
        <source>Expand in place</source>
        <translation>An Ort und Stelle auflösen</translation>
    </message>
    <message>
        <source>Expand the selected pipeline step in place</source>
        <translation>Ausgewählten Pipeline-Schritt an Ort und Stelle auflösen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Expecting &apos;,&apos; delimiter</source>
        <translation>hier fehlt ein Komma</translation>
    </message>
    <message>
        <source>Expecting &apos;:&apos; delimiter</source>
        <translation>hier fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>hier fehlt ein Schlüssel in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>hier fehlt ein Wert</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Explain in three sentences what an index in a database is for.</source>
        <translation>Erkläre in drei Sätzen, wozu ein Index in einer Datenbank dient.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV ausgeben</translation>
    </message>
    <message>
        <source>Export as Markdown</source>
        <translation>Als Markdown exportieren</translation>
    </message>
    <message>
        <source>Export as Python</source>
        <translation>Als Python exportieren</translation>
    </message>
    <message>
        <source>Export as a picture</source>
        <translation>Als Bild exportieren</translation>
    </message>
    <message>
        <source>Export curves</source>
        <translation>Kurven exportieren</translation>
    </message>
    <message>
        <source>Export readings</source>
        <translation>Messwerte exportieren</translation>
    </message>
    <message>
        <source>Export the chat as Markdown</source>
        <translation>Chat als Markdown exportieren</translation>
    </message>
    <message>
        <source>Export the flow there once more, as its own file format.</source>
        <translation>Den Ablauf dort noch einmal exportieren, in dessen eigenem Dateiformat.</translation>
    </message>
    <message>
        <source>Export the pipeline as Python</source>
        <translation>Pipeline als Python exportieren</translation>
    </message>
    <message>
        <source>Export the pipeline as a picture that opens again</source>
        <translation>Pipeline als Bild exportieren, das sich wieder öffnen lässt</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>Lauf exportieren</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>nach dem Ende steht noch etwas</translation>
    </message>
    <message>
        <source>Extract to a table</source>
        <translation>In eine Tabelle ausziehen</translation>
    </message>
    <message>
        <source>FROM llama3.2
SYSTEM You answer in one sentence.</source>
        <translation>FROM llama3.2
SYSTEM Du antwortest in einem Satz.</translation>
    </message>
    <message>
        <source>FROM names &quot;&quot;, and there is neither such a model nor such a file.</source>
        <translation>FROM nennt „“, und es gibt weder ein solches Modell noch eine solche Datei.</translation>
    </message>
    <message>
        <source>FROM names &quot;{name}&quot;, and there is neither such a model nor such a file.</source>
        <translation>FROM nennt „{name}“, und es gibt weder ein solches Modell noch eine solche Datei.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Facts side by side</source>
        <translation>Fakten nebeneinander</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed after {time}</source>
        <translation>Nach {time} fehlgeschlagen</translation>
    </message>
    <message>
        <source>Fallback models</source>
        <translation>Ersatzmodelle</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Fast, well informed answers for one large GPU.</source>
        <translation>Schnelle, gut informierte Antworten für eine große GPU.</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Feed {node} into</source>
        <translation>{node} weiterleiten an</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Fetch it ({size})</source>
        <translation>Holen ({size})</translation>
    </message>
    <message>
        <source>Fetch it all the same</source>
        <translation>Trotzdem holen</translation>
    </message>
    <message>
        <source>Fetch {model} all the same?</source>
        <translation>{model} trotzdem holen?</translation>
    </message>
    <message>
        <source>Fetch {model} as {packing}</source>
        <translation>{model} als {packing} holen</translation>
    </message>
    <message>
        <source>Fetch {model} earlier</source>
        <translation>{model} früher holen</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Geholt</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Wird geholt</translation>
    </message>
    <message>
        <source>Fetching {model}</source>
        <translation>{model} wird geholt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File in</source>
        <translation>Datei ein</translation>
    </message>
    <message>
        <source>File out</source>
        <translation>Datei aus</translation>
    </message>
    <message>
        <source>Files beside the message do not come in.</source>
        <translation>Dateien neben der Nachricht kommen nicht herein.</translation>
    </message>
    <message>
        <source>Fill a table</source>
        <translation>Eine Tabelle füllen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Find in this value</source>
        <translation>In diesem Wert suchen</translation>
    </message>
    <message>
        <source>Find in this value (Ctrl+F)</source>
        <translation>In diesem Wert suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Find texts by meaning</source>
        <translation>Texte nach Bedeutung finden</translation>
    </message>
    <message>
        <source>Finds out who writes about which order, which team should answer and whether it is urgent, and drafts the first reply.</source>
        <translation>Findet heraus, wer zu welcher Bestellung schreibt, welches Team antworten soll und ob es eilt, und entwirft die erste Antwort.</translation>
    </message>
    <message>
        <source>First run: nothing is kept of this step.</source>
        <translation>Erster Lauf: Von diesem Schritt ist nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>Erstes Wort nach</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit all (Ctrl+Shift+0)</source>
        <translation>Alles einpassen (Strg+Umschalt+0)</translation>
    </message>
    <message>
        <source>Fit the whole pipeline</source>
        <translation>Ganze Pipeline einpassen</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Fits into what is free now.</source>
        <translation>Passt in das, was jetzt frei ist.</translation>
    </message>
    <message>
        <source>Fits once others are unloaded</source>
        <translation>Passt, sobald andere entladen sind</translation>
    </message>
    <message>
        <source>Fits once {models} is unloaded.</source>
        <translation>Passt, sobald {models} entladen ist.</translation>
    </message>
    <message>
        <source>Fits this PC</source>
        <translation>Passt hier</translation>
    </message>
    <message>
        <source>Fits, will unload {models}</source>
        <translation>Passt, entlädt {models}</translation>
    </message>
    <message>
        <source>Fits. {share}</source>
        <translation>Passt. {share}</translation>
    </message>
    <message>
        <source>Fits. {share}, loaded now</source>
        <translation>Passt. {share}, jetzt geladen</translation>
    </message>
    <message>
        <source>Flight plan</source>
        <translation>Flugplan</translation>
    </message>
    <message>
        <source>Flows of other programs</source>
        <translation>Abläufe anderer Programme</translation>
    </message>
    <message>
        <source>Fold or open the run panel</source>
        <translation>Lauffeld ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Fold this panel</source>
        <translation>Dieses Feld einklappen</translation>
    </message>
    <message>
        <source>Folder of safetensors</source>
        <translation>Ordner mit Safetensors</translation>
    </message>
    <message>
        <source>Folders of GGUF files</source>
        <translation>Ordner mit GGUF-Dateien</translation>
    </message>
    <message>
        <source>Follow the plan&apos;s advice</source>
        <translation>Dem Rat des Plans folgen</translation>
    </message>
    <message>
        <source>Follows instructions closely; text, pictures, tools.</source>
        <translation>Folgt Anweisungen genau; Text, Bilder, Werkzeuge.</translation>
    </message>
    <message>
        <source>Follows roles and tools closely; made from Llama 3.1.</source>
        <translation>Hält sich genau an Rollen und Werkzeuge; aus Llama 3.1 gemacht.</translation>
    </message>
    <message>
        <source>Follows roles and tools closely; made from Llama 3.2.</source>
        <translation>Hält sich genau an Rollen und Werkzeuge; aus Llama 3.2 gemacht.</translation>
    </message>
    <message>
        <source>For steps, chats and scripts that ask {name}. A model&apos;s name, or auto; it counts at once.</source>
        <translation>Für Schritte, Gespräche und Skripte, die {name} fragen. Der Name eines Modells oder auto; es gilt sofort.</translation>
    </message>
    <message>
        <source>For the split &quot;separator&quot;.</source>
        <translation>Für die Aufteilung „Trennzeichen“.</translation>
    </message>
    <message>
        <source>Forge</source>
        <translation>Forge</translation>
    </message>
    <message>
        <source>Forge asks it again after that by itself.</source>
        <translation>Forge fragt es danach von selbst wieder.</translation>
    </message>
    <message>
        <source>Forge did not close properly. Unsaved work in {pipelines} is back.</source>
        <translation>Forge wurde nicht richtig beendet. Nicht gespeicherte Arbeit in {pipelines} ist wieder da.</translation>
    </message>
    <message>
        <source>Forge does not reach the model {model} of {provider}; choose another.</source>
        <translation>Forge erreicht das Modell {model} von {provider} nicht; ein anderes wählen.</translation>
    </message>
    <message>
        <source>Forge does not reach the model {model}; choose another.</source>
        <translation>Forge erreicht das Modell {model} nicht; ein anderes wählen.</translation>
    </message>
    <message>
        <source>Forge has nothing for chains of the kind &quot;{kind}&quot;.</source>
        <translation>Für Ketten der Art „{kind}“ hat Forge nichts.</translation>
    </message>
    <message>
        <source>Forge has nothing for components of the kind &quot;{kind}&quot;.</source>
        <translation>Für Komponenten der Art „{kind}“ hat Forge nichts.</translation>
    </message>
    <message>
        <source>Forge has nothing for nodes of the kind &quot;{kind}&quot;.</source>
        <translation>Für Knoten der Art „{kind}“ hat Forge nichts.</translation>
    </message>
    <message>
        <source>Forge is closing and takes no more work.</source>
        <translation>Forge wird geschlossen und nimmt keine Arbeit mehr an.</translation>
    </message>
    <message>
        <source>Forge is closing.</source>
        <translation>Forge wird geschlossen.</translation>
    </message>
    <message>
        <source>Forge is ready</source>
        <translation>Forge ist bereit</translation>
    </message>
    <message>
        <source>Forge is starting</source>
        <translation>Forge startet</translation>
    </message>
    <message>
        <source>Forge itself</source>
        <translation>Forge selbst</translation>
    </message>
    <message>
        <source>Forge keeps answers by itself.</source>
        <translation>Forge bewahrt Antworten von selbst auf.</translation>
    </message>
    <message>
        <source>Forge monitor</source>
        <translation>Forge-Monitor</translation>
    </message>
    <message>
        <source>Forge opens files named *.forge.json.</source>
        <translation>Forge öffnet Dateien mit der Endung .forge.json.</translation>
    </message>
    <message>
        <source>Forge opens links to pages and mail addresses alone.</source>
        <translation>Forge öffnet nur Links zu Seiten und Mail-Adressen.</translation>
    </message>
    <message>
        <source>Forge opens web addresses only, and this is none:</source>
        <translation>Forge öffnet nur Webadressen, und das ist keine:</translation>
    </message>
    <message>
        <source>Forge pipelines</source>
        <translation>Forge-Pipelines</translation>
    </message>
    <message>
        <source>Forge pipelines, and pictures with one inside</source>
        <translation>Forge-Pipelines und Bilder, die eine enthalten</translation>
    </message>
    <message>
        <source>Forge plays no sound itself: open it with the system&apos;s own program.</source>
        <translation>Forge spielt selbst keinen Ton ab: mit dem Programm des Systems öffnen.</translation>
    </message>
    <message>
        <source>Forge plays no sound itself: save it, then open it with another program.</source>
        <translation>Forge spielt selbst keinen Ton ab: speichern und mit einem anderen Programm öffnen.</translation>
    </message>
    <message>
        <source>Forge puts one into pictures that it makes; programs that save them anew take it out.</source>
        <translation>Forge legt eine in Bilder, die es macht; Programme, die sie neu speichern, nehmen sie heraus.</translation>
    </message>
    <message>
        <source>Forge ships no model named {model}.</source>
        <translation>Forge liefert kein Modell namens {model} mit.</translation>
    </message>
    <message>
        <source>Forge tried {parts}.</source>
        <translation>Forge hat es versucht: {parts}.</translation>
    </message>
    <message>
        <source>Forge tries again; fewer models at once help too.</source>
        <translation>Forge versucht es erneut; weniger Modelle zugleich helfen auch.</translation>
    </message>
    <message>
        <source>Forge tries again; fewer steps at once help too.</source>
        <translation>Forge versucht es erneut; weniger Schritte zugleich helfen auch.</translation>
    </message>
    <message>
        <source>Forge&apos;s own code for this step</source>
        <translation>Forges eigener Code für diesen Schritt</translation>
    </message>
    <message>
        <source>Forge&apos;s runs keep no conversation; give it as an input.</source>
        <translation>Forges Läufe behalten kein Gespräch; es als Eingabe geben.</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Alle vergessen</translation>
    </message>
    <message>
        <source>Forget all kept answers</source>
        <translation>Alle aufbewahrten Antworten vergessen</translation>
    </message>
    <message>
        <source>Forget it for good (Delete)</source>
        <translation>Endgültig vergessen (Entf)</translation>
    </message>
    <message>
        <source>Forget those that are over</source>
        <translation>Beendete vergessen</translation>
    </message>
    <message>
        <source>Fork from here</source>
        <translation>Hier abzweigen</translation>
    </message>
    <message>
        <source>Fork from one of its steps, or open its pipeline.</source>
        <translation>Von einem der Schritte abzweigen oder die Pipeline öffnen.</translation>
    </message>
    <message>
        <source>Fork: run again from the selected step with the edited values</source>
        <translation>Abzweigen: vom ausgewählten Schritt an mit den geänderten Werten erneut ausführen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Found on this PC</source>
        <translation>Auf diesem PC gefunden</translation>
    </message>
    <message>
        <source>Free some space: from then on they are kept.</source>
        <translation>Platz schaffen: Ab dann werden sie aufbewahrt.</translation>
    </message>
    <message>
        <source>Free {missing}: delete models that are no longer needed, or choose a smaller one.</source>
        <translation>{missing} freimachen: nicht mehr benötigte Modelle löschen oder ein kleineres wählen.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>From an example</source>
        <translation>Aus einem Beispiel</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>Aus Zwischenspeicher</translation>
    </message>
    <message>
        <source>From its next load on, until Forge is closed</source>
        <translation>Ab dem nächsten Laden, bis Forge geschlossen wird</translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation>Aus dem Zwischenspeicher</translation>
    </message>
    <message>
        <source>From the cache, kept {ago}; saved {time}.</source>
        <translation>Aus dem Zwischenspeicher, aufbewahrt {ago}; gespart: {time}.</translation>
    </message>
    <message>
        <source>From the disk or the system&apos;s cache of it.</source>
        <translation>Von der Platte oder aus dem Zwischenspeicher des Systems.</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>From the playground</source>
        <translation>Aus dem Playground</translation>
    </message>
    <message>
        <source>From this confidence on an answer stays. Higher: more is handed on.</source>
        <translation>Ab dieser Sicherheit bleibt eine Antwort. Höher: Mehr wird weitergegeben.</translation>
    </message>
    <message>
        <source>From {least} at {short} tokens to {most} at {long}.</source>
        <translation>Von {least} bei {short} Token bis {most} bei {long}.</translation>
    </message>
    <message>
        <source>Fully open, larger.</source>
        <translation>Ganz offen, größer.</translation>
    </message>
    <message>
        <source>Fully open, with thinking and a long context.</source>
        <translation>Ganz offen, mit Nachdenken und langem Kontext.</translation>
    </message>
    <message>
        <source>Fully open: data, code and weights.</source>
        <translation>Ganz offen: Daten, Code und Gewichte.</translation>
    </message>
    <message>
        <source>GGUF file or Modelfile</source>
        <translation>GGUF-Datei oder Modelfile</translation>
    </message>
    <message>
        <source>GGUF files</source>
        <translation>GGUF-Dateien</translation>
    </message>
    <message>
        <source>GPU memory for models</source>
        <translation>Grafikspeicher für Modelle</translation>
    </message>
    <message>
        <source>Gathers ideas from three directions, throws out what is alike, and ranks the rest by what counts for you: names, titles, presents, features. Small models do for ideas, a better one for ranking. Give what you need and what counts.</source>
        <translation>Sammelt Ideen aus drei Richtungen, wirft Ähnliches hinaus und ordnet den Rest nach dem, was zählt: Namen, Titel, Geschenke, Funktionen. Für Ideen genügen kleine Modelle, zum Ordnen ein besseres. Angeben, was gebraucht wird und was zählt.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Erzeugung</translation>
    </message>
    <message>
        <source>Get a model from the library that fits this PC, or change what keeps these back.</source>
        <translation>Ein Modell aus der Bibliothek holen, das auf diesen PC passt, oder ändern, was diese zurückhält.</translation>
    </message>
    <message>
        <source>Get a model that it allows, or use another strategy.</source>
        <translation>Ein Modell holen, das sie erlaubt, oder eine andere Strategie verwenden.</translation>
    </message>
    <message>
        <source>Get one from the library, or say there what a model of yours can do.</source>
        <translation>Eines aus der Bibliothek holen oder dort angeben, was ein vorhandenes Modell kann.</translation>
    </message>
    <message>
        <source>Give 0 for never, or a number of seconds.</source>
        <translation>0 für nie oder eine Zahl von Sekunden angeben.</translation>
    </message>
    <message>
        <source>Give a PNG, JPEG, WebP or GIF file.</source>
        <translation>Eine PNG-, JPEG-, WebP- oder GIF-Datei angeben.</translation>
    </message>
    <message>
        <source>Give a base_url, or one of the providers {known}.</source>
        <translation>Eine base_url angeben, oder einen der Anbieter {known}.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Eine Zahl angeben.</translation>
    </message>
    <message>
        <source>Give a text.</source>
        <translation>Einen Text angeben.</translation>
    </message>
    <message>
        <source>Give a whole PNG, JPEG, WebP or GIF picture in base64.</source>
        <translation>Ein vollständiges Bild als PNG, JPEG, WebP oder GIF in Base64 angeben.</translation>
    </message>
    <message>
        <source>Give a whole number from {least} on.</source>
        <translation>Eine ganze Zahl ab {least} angeben.</translation>
    </message>
    <message>
        <source>Give the JSON Schema as well.</source>
        <translation>Auch das JSON-Schema angeben.</translation>
    </message>
    <message>
        <source>Give the model something to answer.</source>
        <translation>Dem Modell etwas zu beantworten geben.</translation>
    </message>
    <message>
        <source>Give {least} or more with known answers; a few hundred are good.</source>
        <translation>{least} oder mehr mit bekannten Antworten geben; einige Hundert sind gut.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Go along with now</source>
        <translation>Mit der Gegenwart mitgehen</translation>
    </message>
    <message>
        <source>Go back to the pipeline around this one</source>
        <translation>Zurück zur umgebenden Pipeline</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on despite failures</source>
        <translation>Trotz Fehlern weitermachen</translation>
    </message>
    <message>
        <source>Go on from here in a new chat</source>
        <translation>Von hier in einem neuen Chat weiter</translation>
    </message>
    <message>
        <source>Go on with it (Ctrl+Shift+Enter)</source>
        <translation>Damit weitermachen (Strg+Umschalt+Enter)</translation>
    </message>
    <message>
        <source>Go on with this text ({keys})</source>
        <translation>Mit diesem Text weitermachen ({keys})</translation>
    </message>
    <message>
        <source>Go on with {model}</source>
        <translation>Mit {model} fortfahren</translation>
    </message>
    <message>
        <source>Go on; finished steps are kept</source>
        <translation>Weitermachen; fertige Schritte bleiben erhalten</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to source</source>
        <translation>Zur Quelle</translation>
    </message>
    <message>
        <source>Go to target</source>
        <translation>Zum Ziel</translation>
    </message>
    <message>
        <source>Go to the next region</source>
        <translation>Zum nächsten Bereich</translation>
    </message>
    <message>
        <source>Go to the outline</source>
        <translation>Zur Gliederung</translation>
    </message>
    <message>
        <source>Go to the previous region</source>
        <translation>Zum vorigen Bereich</translation>
    </message>
    <message>
        <source>Go to this line</source>
        <translation>Zu dieser Zeile gehen</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>{page} anzeigen</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Gehe zu …</translation>
    </message>
    <message>
        <source>Goes one of two ways, by a condition.</source>
        <translation>Nimmt je nach Bedingung einen von zwei Wegen.</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>Graphics memory</source>
        <translation>Grafikspeicher</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>noun</comment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Group answers by</source>
        <translation>Antworten gruppieren nach</translation>
    </message>
    <message>
        <source>Group of {count}</source>
        <translation>Gruppe mit {count}</translation>
    </message>
    <message>
        <source>Group what is selected</source>
        <translation>Auswahl gruppieren</translation>
    </message>
    <message>
        <source>Group {name}: {members}</source>
        <translation>Gruppe {name}: {members}</translation>
    </message>
    <message>
        <source>Halted. {why}</source>
        <translation>Angehalten. {why}</translation>
    </message>
    <message>
        <source>Hand-off</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Hand-off to the second</source>
        <translation>Übergabe an das zweite</translation>
    </message>
    <message>
        <source>Handing {file} to Ollama</source>
        <translation>{file} wird an Ollama übergeben</translation>
    </message>
    <message>
        <source>Held steps and what comes to them</source>
        <translation>Angehaltene Schritte und was zu ihnen kommt</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Schon hier</translation>
    </message>
    <message>
        <source>Here stands what a run will take, before it begins: memory over time, loads, tokens, time. A pipeline that could not run has no plan; its steps say why.</source>
        <translation>Hier steht, was ein Lauf brauchen wird, bevor er beginnt: Speicher über die Zeit, Ladevorgänge, Token, Zeit. Eine Pipeline, die nicht laufen könnte, hat keinen Plan; ihre Schritte sagen, warum.</translation>
    </message>
    <message>
        <source>Higher: freer and more varied. Lower: more predictable; at 0 always the likeliest token.</source>
        <translation>Höher: freier und vielfältiger. Niedriger: vorhersehbarer; bei 0 immer das wahrscheinlichste Token.</translation>
    </message>
    <message>
        <source>Higher: more answers are handed on to the second model. Lower: more stay.</source>
        <translation>Höher: Mehr Antworten werden an das zweite Modell übergeben. Niedriger: Mehr bleiben.</translation>
    </message>
    <message>
        <source>Higher: room for longer answers. Lower: the answer is cut sooner.</source>
        <translation>Höher: Platz für längere Antworten. Niedriger: Die Antwort wird früher abgeschnitten.</translation>
    </message>
    <message>
        <source>Higher: what was just said is avoided. Lower: it may come again; 1: no difference is made.</source>
        <translation>Höher: Eben Gesagtes wird gemieden. Niedriger: Es darf wiederkommen; 1: kein Unterschied.</translation>
    </message>
    <message>
        <source>Higher: words much less likely than the best one are left out. Lower: they may come; 0: nothing is left out.</source>
        <translation>Höher: Wörter, die viel unwahrscheinlicher sind als das beste, entfallen. Niedriger: Sie dürfen kommen; 0: Nichts entfällt.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Hold the curves</source>
        <translation>Kurven anhalten</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How a text is made a list.</source>
        <translation>Wie aus einem Text eine Liste wird.</translation>
    </message>
    <message>
        <source>How an item is written: {item}, {item[key]}, {number}, and other inputs.</source>
        <translation>Wie ein Element geschrieben wird: {item}, {item[key]}, {number} und andere Eingaben.</translation>
    </message>
    <message>
        <source>How answers are made one</source>
        <translation>Wie aus Antworten eine wird</translation>
    </message>
    <message>
        <source>How far each part is</source>
        <translation>Wie weit jeder Teil ist</translation>
    </message>
    <message>
        <source>How far off it may be</source>
        <translation>Wie weit daneben erlaubt ist</translation>
    </message>
    <message>
        <source>How far the measurement is</source>
        <translation>Wie weit die Messung ist</translation>
    </message>
    <message>
        <source>How fast it is here is not known yet.</source>
        <translation>Wie schnell es hier ist, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>How fast it is on this PC is not known; measure it to see.</source>
        <translation>Wie schnell es auf diesem PC ist, ist nicht bekannt; eine Messung zeigt es.</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie er endete</translation>
    </message>
    <message>
        <source>How it is asked</source>
        <translation>Wie gefragt wird</translation>
    </message>
    <message>
        <source>How its answers came to be JSON</source>
        <translation>Wie aus den Antworten JSON wurde</translation>
    </message>
    <message>
        <source>How large its file is nobody told.</source>
        <translation>Wie groß seine Datei ist, hat niemand angegeben.</translation>
    </message>
    <message>
        <source>How long an answer is kept</source>
        <translation>Wie lange eine Antwort aufbewahrt wird</translation>
    </message>
    <message>
        <source>How long its context may be nobody told.</source>
        <translation>Wie lang sein Kontext sein darf, hat niemand angegeben.</translation>
    </message>
    <message>
        <source>How many parameters, in classes</source>
        <translation>Wie viele Parameter, in Klassen</translation>
    </message>
    <message>
        <source>How many trajectories each round has, such as 4, or 8, 4; after the last one comes the answer. More of them: so many times the work.</source>
        <translation>Wie viele Gedankengänge jede Runde hat, etwa 4 oder 8, 4; nach der letzten kommt die Antwort. Mehr davon: ein Vielfaches an Arbeit.</translation>
    </message>
    <message>
        <source>How models work together</source>
        <translation>Wie Modelle zusammenarbeiten</translation>
    </message>
    <message>
        <source>How much each model counts, in their order; left out, all count the same.</source>
        <translation>Wie viel jedes Modell zählt, in ihrer Reihenfolge; ohne Angabe zählen alle gleich.</translation>
    </message>
    <message>
        <source>How often a failed answer is asked for again. Higher: it may come after all, and a failure is told later. Left out: as in the settings.</source>
        <translation>Wie oft nach einer misslungenen Antwort noch einmal gefragt wird. Höher: sie kommt vielleicht doch noch, und ein Fehler wird später gemeldet. Weggelassen: wie in den Einstellungen.</translation>
    </message>
    <message>
        <source>How often each model is asked. Higher: surer, and so many times the work.</source>
        <translation>Wie oft jedes Modell gefragt wird. Höher: sicherer, und ein Vielfaches an Arbeit.</translation>
    </message>
    <message>
        <source>How one answer is made: by most votes, by weight and confidence, by what the answers have in common, by several factors, or by points.</source>
        <translation>Wie eine Antwort entsteht: nach den meisten Stimmen, nach Gewicht und Sicherheit, aus dem Gemeinsamen der Antworten, nach mehreren Merkmalen oder nach Punkten.</translation>
    </message>
    <message>
        <source>How the KV cache is packed</source>
        <translation>Wie der KV-Cache gepackt wird</translation>
    </message>
    <message>
        <source>How the value is shown</source>
        <translation>Wie der Wert gezeigt wird</translation>
    </message>
    <message>
        <source>How to add Ollama</source>
        <translation>So kommt Ollama dazu</translation>
    </message>
    <message>
        <source>How well each side did</source>
        <translation>Wie gut jede Seite war</translation>
    </message>
    <message>
        <source>How well founded this is: the mean over ability, memory, quality and speed, where measured here counts 100 %, published or stated by you 80 %, estimated 50 %, guessed from size and year 30 % and not known 0 %. It does not say how good the model is.</source>
        <translation>Wie gut das begründet ist: das Mittel über Fähigkeit, Speicher, Güte und Tempo, wobei hier Gemessenes 100 % zählt, Veröffentlichtes oder von Ihnen Gesagtes 80 %, Geschätztes 50 %, aus Größe und Jahr Erratenes 30 % und Unbekanntes 0 %. Es sagt nicht, wie gut das Modell ist.</translation>
    </message>
    <message>
        <source>Huge</source>
        <translation>Riesig</translation>
    </message>
    <message>
        <source>Hugging Face&apos;s cache</source>
        <translation>Ablage von Hugging Face</translation>
    </message>
    <message>
        <source>Idle models have to leave memory for it.</source>
        <translation>Untätige Modelle müssen dafür den Speicher verlassen.</translation>
    </message>
    <message>
        <source>If an item fails</source>
        <translation>Wenn ein Element fehlschlägt</translation>
    </message>
    <message>
        <source>If the file is there</source>
        <translation>Wenn es die Datei gibt</translation>
    </message>
    <message>
        <source>Ignore capitals</source>
        <translation>Groß/klein ignorieren</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of array</source>
        <translation>vor dem Ende der Liste steht ein Komma zu viel</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of object</source>
        <translation>vor dem Ende des Objekts steht ein Komma zu viel</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Image part</source>
        <translation>Bildteil</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Import a flow</source>
        <translation>Ablauf importieren</translation>
    </message>
    <message>
        <source>Import a flow of Rivet, Langflow, Flowise or ChainForge</source>
        <translation>Ablauf aus Rivet, Langflow, Flowise oder ChainForge importieren</translation>
    </message>
    <message>
        <source>Import rows</source>
        <translation>Zeilen importieren</translation>
    </message>
    <message>
        <source>Imported from {program}</source>
        <translation>Aus {program} importiert</translation>
    </message>
    <message>
        <source>In a run</source>
        <translation>Im Lauf</translation>
    </message>
    <message>
        <source>In characters, what the others see of a trajectory: its conclusion.</source>
        <translation>In Zeichen, was die anderen von einem Gedankengang sehen: seinen Schluss.</translation>
    </message>
    <message>
        <source>In characters. Higher: shorter answers fail and are asked for again. 0: no answer is too short, not even an empty one.</source>
        <translation>In Zeichen. Höher: Kürzere Antworten gelten als Fehler und werden neu angefordert. 0: Keine Antwort ist zu kurz, auch keine leere.</translation>
    </message>
    <message>
        <source>In kilobytes; a larger file is refused.</source>
        <translation>In Kilobyte; eine größere Datei wird abgelehnt.</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>Im Speicher</translation>
    </message>
    <message>
        <source>In runs</source>
        <translation>In Läufen</translation>
    </message>
    <message>
        <source>In seconds, for one answer, once its model is there. An answer that takes longer has failed. Left out: as long as words keep coming, as in the settings.</source>
        <translation>In Sekunden, für eine Antwort, sobald ihr Modell da ist. Eine Antwort, die länger braucht, gilt als misslungen. Weggelassen: solange Wörter kommen, wie in den Einstellungen.</translation>
    </message>
    <message>
        <source>In seconds. 0: until there is no more room.</source>
        <translation>In Sekunden. 0: bis kein Platz mehr ist.</translation>
    </message>
    <message>
        <source>In the playground Enter sends the prompt; off: Ctrl+Enter alone does.</source>
        <translation>Im Playground sendet die Eingabetaste den Prompt; aus: nur Strg+Eingabe.</translation>
    </message>
    <message>
        <source>In this order.</source>
        <translation>In dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>In use, it holds from now on.</source>
        <translation>Wird sie benutzt, gilt sie ab jetzt.</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Inputs of the run</source>
        <translation>Eingaben des Laufs</translation>
    </message>
    <message>
        <source>Inputs of the run (F4)</source>
        <translation>Eingaben des Laufs (F4)</translation>
    </message>
    <message>
        <source>Inputs, what is expected, checks</source>
        <translation>Eingaben, Erwartetes, Prüfungen</translation>
    </message>
    <message>
        <source>Insert a step…</source>
        <translation>Schritt einfügen …</translation>
    </message>
    <message>
        <source>Insert on wire</source>
        <translation>In Verbindung einfügen</translation>
    </message>
    <message>
        <source>Insert {what}</source>
        <translation>{what} einfügen</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Darin</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspizieren</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Install Forge again.</source>
        <translation>Forge noch einmal installieren.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Stattdessen</translation>
    </message>
    <message>
        <source>Invalid \escape</source>
        <translation>dieser Rückstrich leitet nichts Gültiges ein</translation>
    </message>
    <message>
        <source>Invalid \uXXXX escape</source>
        <translation>nach \u fehlen vier Ziffern oder Buchstaben</translation>
    </message>
    <message>
        <source>Invalid control character at</source>
        <translation>hier steht ein Steuerzeichen, das nicht erlaubt ist</translation>
    </message>
    <message>
        <source>It answered when it was last checked.</source>
        <translation>Es hat geantwortet, als es zuletzt geprüft wurde.</translation>
    </message>
    <message>
        <source>It asked a local model without a name; choose one.</source>
        <translation>Es fragte ein lokales Modell ohne Namen; eines wählen.</translation>
    </message>
    <message>
        <source>It asked {count} times; each question is asked once here.</source>
        <translation>Es fragte {count}-mal; hier wird jede Frage einmal gestellt.</translation>
    </message>
    <message>
        <source>It begins.</source>
        <translation>Es beginnt.</translation>
    </message>
    <message>
        <source>It can to {names}.</source>
        <translation>Es kann zu {names}.</translation>
    </message>
    <message>
        <source>It cannot be told whether the model is still the same, so its answer is not kept.</source>
        <translation>Es lässt sich nicht sagen, ob das Modell noch dasselbe ist, deshalb wird seine Antwort nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>It cannot be used as it stands.</source>
        <translation>So, wie sie ist, kann sie nicht benutzt werden.</translation>
    </message>
    <message>
        <source>It comes by its name: the input is called as the port is.</source>
        <translation>Kommt über den Namen: Die Eingabe heißt wie der Anschluss.</translation>
    </message>
    <message>
        <source>It compares two results; a branch compares one with fixed words.</source>
        <translation>Es vergleicht zwei Ergebnisse; eine Weiche vergleicht eines mit festen Wörtern.</translation>
    </message>
    <message>
        <source>It costs {price} dollars for a million tokens, more than the {most} of the strategy.</source>
        <translation>Es kostet {price} Dollar für eine Million Token, mehr als die {most} der Strategie.</translation>
    </message>
    <message>
        <source>It counts as one voter.</source>
        <translation>Es zählt als eine Stimme.</translation>
    </message>
    <message>
        <source>It cut at {sign}; here the text is cut into lines.</source>
        <translation>Es schnitt bei {sign}; hier wird der Text in Zeilen geschnitten.</translation>
    </message>
    <message>
        <source>It cut by tokens; here the text is cut at empty lines.</source>
        <translation>Es schnitt nach Token; hier wird der Text an leeren Zeilen geschnitten.</translation>
    </message>
    <message>
        <source>It decided for each item of a list; here it decides once.</source>
        <translation>Es entschied für jeden Eintrag einer Liste; hier entscheidet es einmal.</translation>
    </message>
    <message>
        <source>It did not answer when it was last checked.</source>
        <translation>Bei der letzten Prüfung hat es nicht geantwortet.</translation>
    </message>
    <message>
        <source>It did not answer.</source>
        <translation>Es hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>It does not run, and nothing that needs its result does.</source>
        <translation>Läuft nicht, und nichts, was sein Ergebnis braucht, läuft.</translation>
    </message>
    <message>
        <source>It failed in an unforeseen way: {problem}.</source>
        <translation>Sie ist auf unvorhergesehene Weise fehlgeschlagen: {problem}.</translation>
    </message>
    <message>
        <source>It failed so often that nobody asks it for now.</source>
        <translation>Es ist so oft gescheitert, dass es vorerst nicht gefragt wird.</translation>
    </message>
    <message>
        <source>It failed: {why}</source>
        <translation>Es ist gescheitert: {why}</translation>
    </message>
    <message>
        <source>It fits into memory: about {need}, estimated.</source>
        <translation>Es passt in den Speicher: etwa {need}, geschätzt.</translation>
    </message>
    <message>
        <source>It fits into memory: {need}, measured here.</source>
        <translation>Es passt in den Speicher: {need}, hier gemessen.</translation>
    </message>
    <message>
        <source>It fits once idle models have gone: about {need}.</source>
        <translation>Es passt, sobald untätige Modelle gegangen sind: etwa {need}.</translation>
    </message>
    <message>
        <source>It fits the memory that models may take.</source>
        <translation>Es passt in den Speicher, den Modelle nutzen dürfen.</translation>
    </message>
    <message>
        <source>It gave no answer.</source>
        <translation>Es hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>It goes from the disk and cannot be brought back.</source>
        <translation>Er wird von der Platte gelöscht und kann nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>It goes on: wait again, or cancel it.</source>
        <translation>Sie läuft weiter: noch einmal warten oder sie abbrechen.</translation>
    </message>
    <message>
        <source>It had no prompt; the question stands there.</source>
        <translation>Es hatte keinen Prompt; dort steht die Frage.</translation>
    </message>
    <message>
        <source>It has ended, or it belongs to another window.</source>
        <translation>Er ist zu Ende oder gehört zu einem anderen Fenster.</translation>
    </message>
    <message>
        <source>It has no rules. Its constraints hold for every task all the same.</source>
        <translation>Sie hat keine Regeln. Ihre Grenzen gelten trotzdem für jede Aufgabe.</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>Sie hat keine.</translation>
    </message>
    <message>
        <source>It has {count} parameters, more than the {most} of the strategy.</source>
        <translation>Es hat {count} Parameter, mehr als die {most} der Strategie.</translation>
    </message>
    <message>
        <source>It has {ours} parameters, the other has {theirs}.</source>
        <translation>Es hat {ours} Parameter, das andere hat {theirs}.</translation>
    </message>
    <message>
        <source>It has {ours} parameters, {other} has {theirs}.</source>
        <translation>Es hat {ours} Parameter, {other} hat {theirs}.</translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <translation>Vorhanden: {names}.</translation>
    </message>
    <message>
        <source>It holds until Forge ends.</source>
        <translation>Sie gilt, bis Forge endet.</translation>
    </message>
    <message>
        <source>It is a general model, not made for this alone.</source>
        <translation>Es ist ein allgemeines Modell, nicht nur hierfür gemacht.</translation>
    </message>
    <message>
        <source>It is a step of another kind.</source>
        <translation>Es ist ein Schritt anderer Art.</translation>
    </message>
    <message>
        <source>It is able, and comes after those that the rule names.</source>
        <translation>Es kann es und kommt nach denen, die die Regel nennt.</translation>
    </message>
    <message>
        <source>It is from 0 to 1.</source>
        <translation>Sie liegt zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>It is in memory already.</source>
        <translation>Es ist schon im Speicher.</translation>
    </message>
    <message>
        <source>It is in memory and leaves it first.</source>
        <translation>Es ist im Speicher und verlässt ihn vorher.</translation>
    </message>
    <message>
        <source>It is left as it is. Save under another name.</source>
        <translation>Sie bleibt, wie sie ist. Unter einem anderen Namen speichern.</translation>
    </message>
    <message>
        <source>It is loaded again when it is needed.</source>
        <translation>Es wird wieder geladen, wenn es gebraucht wird.</translation>
    </message>
    <message>
        <source>It is made for this.</source>
        <translation>Es ist dafür gemacht.</translation>
    </message>
    <message>
        <source>It is made for this. {summary}</source>
        <translation>Es ist dafür gemacht. {summary}</translation>
    </message>
    <message>
        <source>It is not asked while this strategy is in use.</source>
        <translation>Es wird nicht gefragt, solange diese Strategie gilt.</translation>
    </message>
    <message>
        <source>It is not known for {abilities}.</source>
        <translation>Es ist nicht bekannt für: {abilities}.</translation>
    </message>
    <message>
        <source>It is now part of the text of what it feeds.</source>
        <translation>Es ist jetzt Teil des Textes dessen, was es speist.</translation>
    </message>
    <message>
        <source>It is on this PC already</source>
        <translation>Es ist schon auf diesem PC</translation>
    </message>
    <message>
        <source>It is on this PC.</source>
        <translation>Es ist auf diesem PC.</translation>
    </message>
    <message>
        <source>It is part of the step that it was wired to.</source>
        <translation>Es ist Teil des Schritts, mit dem es verbunden war.</translation>
    </message>
    <message>
        <source>It is rated {score} ({source}).</source>
        <translation>Es ist mit {score} bewertet ({source}).</translation>
    </message>
    <message>
        <source>It is rated {score}, {other} is rated {theirs}.</source>
        <translation>Es ist mit {score} bewertet, {other} mit {theirs}.</translation>
    </message>
    <message>
        <source>It is set in the settings ({name}).</source>
        <translation>Es steht so in den Einstellungen ({name}).</translation>
    </message>
    <message>
        <source>It is slow here: {rate} tokens a second, less than one reads.</source>
        <translation>Es ist hier langsam: {rate} Token je Sekunde, weniger als man liest.</translation>
    </message>
    <message>
        <source>It is sound.</source>
        <translation>Sie ist in Ordnung.</translation>
    </message>
    <message>
        <source>It is the model of what it feeds.</source>
        <translation>Es ist das Modell dessen, was es speist.</translation>
    </message>
    <message>
        <source>It is the one that asks.</source>
        <translation>Es ist das Modell, das fragt.</translation>
    </message>
    <message>
        <source>It is the only model that can.</source>
        <translation>Es ist das einzige Modell, das es kann.</translation>
    </message>
    <message>
        <source>It is the only one that can be asked now; {count} others can do it as well.</source>
        <translation>Nur dieses kann jetzt gefragt werden; außerdem können es {count} andere.</translation>
    </message>
    <message>
        <source>It is up to date.</source>
        <translation>Es ist aktuell.</translation>
    </message>
    <message>
        <source>It may be overloaded or hang; restart what serves it.</source>
        <translation>Es ist vielleicht überlastet oder hängt; neu starten, was es ausführt.</translation>
    </message>
    <message>
        <source>It may be overloaded; try again, or allow more in the settings (request_timeout).</source>
        <translation>Es ist vielleicht überlastet; erneut versuchen oder in den Einstellungen mehr erlauben (request_timeout).</translation>
    </message>
    <message>
        <source>It may be overloaded; try again, or restart it.</source>
        <translation>Er ist vielleicht überlastet; erneut versuchen oder ihn neu starten.</translation>
    </message>
    <message>
        <source>It may have been cleared out of the history.</source>
        <translation>Vielleicht ist sie nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted; refresh the library.</source>
        <translation>Sie wurde vielleicht verschoben oder gelöscht; die Bibliothek neu einlesen.</translation>
    </message>
    <message>
        <source>It may have been stopped; Forge goes on as soon as it answers again.</source>
        <translation>Er wurde vielleicht beendet; Forge macht weiter, sobald er wieder antwortet.</translation>
    </message>
    <message>
        <source>It must be 0 or more.</source>
        <translation>Es muss 0 oder mehr sein.</translation>
    </message>
    <message>
        <source>It needs about {need}; what this PC has is not known.</source>
        <translation>Es braucht etwa {need}; was dieser PC hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It pauses each time.</source>
        <translation>Pausiert jedes Mal.</translation>
    </message>
    <message>
        <source>It runs on another computer, and the setting {name} is off.</source>
        <translation>Es läuft auf einem anderen Rechner, und die Einstellung {name} ist aus.</translation>
    </message>
    <message>
        <source>It runs on another computer, and the strategy does not name it.</source>
        <translation>Es läuft auf einem anderen Computer, und die Strategie nennt es nicht.</translation>
    </message>
    <message>
        <source>It runs on another computer, and the strategy keeps every text on this PC.</source>
        <translation>Es läuft auf einem anderen Computer, und die Strategie hält jeden Text auf diesem PC.</translation>
    </message>
    <message>
        <source>It runs on another computer, as {other} does.</source>
        <translation>Es läuft auf einem anderen Rechner, wie {other} auch.</translation>
    </message>
    <message>
        <source>It runs on another computer.</source>
        <translation>Es läuft auf einem anderen Rechner.</translation>
    </message>
    <message>
        <source>It takes part in another way.</source>
        <translation>Er nimmt auf andere Weise teil.</translation>
    </message>
    <message>
        <source>It takes part in runs.</source>
        <translation>Nimmt an Läufen teil.</translation>
    </message>
    <message>
        <source>It takes the first in order, not the fastest.</source>
        <translation>Es nimmt das erste der Reihe nach, nicht das schnellste.</translation>
    </message>
    <message>
        <source>It takes {need} of memory, more than the {most} of the strategy.</source>
        <translation>Es braucht {need} Speicher, mehr als die {most} der Strategie.</translation>
    </message>
    <message>
        <source>It takes {need} of memory.</source>
        <translation>Es braucht {need} Speicher.</translation>
    </message>
    <message>
        <source>It takes {need} of the {room} that models may take.</source>
        <translation>Es braucht {need} der {room}, die Modelle belegen dürfen.</translation>
    </message>
    <message>
        <source>It takes {need}, more than the {room} that models may take.</source>
        <translation>Es braucht {need}, mehr als die {room}, die Modelle belegen dürfen.</translation>
    </message>
    <message>
        <source>It takes {ours} of memory, {other} takes {theirs}.</source>
        <translation>Es braucht {ours} Speicher, {other} braucht {theirs}.</translation>
    </message>
    <message>
        <source>It took</source>
        <translation>Es brauchte</translation>
    </message>
    <message>
        <source>It took {time}.</source>
        <translation>Es dauerte {time}.</translation>
    </message>
    <message>
        <source>It was asked for by its name.</source>
        <translation>Es wurde beim Namen verlangt.</translation>
    </message>
    <message>
        <source>It was asked to work again.</source>
        <translation>Er sollte noch einmal arbeiten.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Sie wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It was decided before, or its run has ended.</source>
        <translation>Es wurde schon entschieden, oder der Lauf ist zu Ende.</translation>
    </message>
    <message>
        <source>It was made by a newer Forge; update Forge.</source>
        <translation>Sie stammt von einem neueren Forge; Forge aktualisieren.</translation>
    </message>
    <message>
        <source>It was made for {tokens} tokens, {wanted} are asked for.</source>
        <translation>Es ist für {tokens} Token gemacht, verlangt sind {wanted}.</translation>
    </message>
    <message>
        <source>It was not asked: {model} had failed {count} times in a row.</source>
        <translation>Nicht gefragt: {model} war {count}-mal hintereinander gescheitert.</translation>
    </message>
    <message>
        <source>It was not done after {seconds} s, its time limit.</source>
        <translation>Sie war nach {seconds} s, ihrer Zeitgrenze, nicht fertig.</translation>
    </message>
    <message>
        <source>It was not sure enough, and no better model for {ability} is at hand.</source>
        <translation>Es war nicht sicher genug, und kein besseres Modell für {ability} ist zur Hand.</translation>
    </message>
    <message>
        <source>It was registered, and no backend offers it now.</source>
        <translation>Es wurde angemeldet, aber gerade bietet es kein Server an.</translation>
    </message>
    <message>
        <source>It was started paused.</source>
        <translation>Er wurde pausiert gestartet.</translation>
    </message>
    <message>
        <source>It was stopped from within.</source>
        <translation>Sie wurde von innen angehalten.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde angehalten.</translation>
    </message>
    <message>
        <source>It went on with the same models only; here all of them answer.</source>
        <translation>Es machte nur mit denselben Modellen weiter; hier antworten alle.</translation>
    </message>
    <message>
        <source>It went through several lists side by side; the others come whole.</source>
        <translation>Es ging mehrere Listen nebeneinander durch; die anderen kommen ganz.</translation>
    </message>
    <message>
        <source>It would wait for the task {task}, which is {status}.</source>
        <translation>Sie würde auf die Aufgabe {task} warten, deren Zustand {status} ist.</translation>
    </message>
    <message>
        <source>It writes about {rate} tokens a second, estimated.</source>
        <translation>Es schreibt etwa {rate} Token je Sekunde, geschätzt.</translation>
    </message>
    <message>
        <source>It writes more slowly than one reads.</source>
        <translation>Es schreibt langsamer, als man liest.</translation>
    </message>
    <message>
        <source>It writes {ours} tokens a second, {other} writes {theirs}.</source>
        <translation>Es schreibt {ours} Token je Sekunde, {other} schreibt {theirs}.</translation>
    </message>
    <message>
        <source>It writes {rate} tokens a second, measured here.</source>
        <translation>Es schreibt {rate} Token je Sekunde, hier gemessen.</translation>
    </message>
    <message>
        <source>Item {number} of {total}: {reason}</source>
        <translation>Eintrag {number} von {total}: {reason}</translation>
    </message>
    <message>
        <source>Item {number} of {total}: {reason} {count} are done and kept.</source>
        <translation>Eintrag {number} von {total}: {reason} {count} sind fertig und aufbewahrt.</translation>
    </message>
    <message>
        <source>Item {number} of {total}: {reason} {count} is done and kept.</source>
        <translation>Eintrag {number} von {total}: {reason} {count} ist fertig und aufbewahrt.</translation>
    </message>
    <message>
        <source>Its answer is no longer in the cache.</source>
        <translation>Die Antwort ist nicht mehr im Zwischenspeicher.</translation>
    </message>
    <message>
        <source>Its answer may differ each time, so it is not kept; a seed, temperature 0 or the step&apos;s cache setting changes that.</source>
        <translation>Die Antwort kann jedes Mal anders sein, deshalb wird sie nicht aufbewahrt; ein Startwert, Temperatur 0 oder die Cache-Einstellung des Schritts ändert das.</translation>
    </message>
    <message>
        <source>Its answer was kept for {duration}, and that is over.</source>
        <translation>Seine Antwort wurde {duration} aufbewahrt, und das ist um.</translation>
    </message>
    <message>
        <source>Its author can say more.</source>
        <translation>Mehr weiß, wer sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Its backend lists it.</source>
        <translation>Sein Dienst führt es auf.</translation>
    </message>
    <message>
        <source>Its backend tells nothing about it.</source>
        <translation>Sein Backend sagt nichts darüber.</translation>
    </message>
    <message>
        <source>Its breakpoint is off.</source>
        <translation>Der Haltepunkt ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Its chat template has a place for it.</source>
        <translation>Seine Gesprächsvorlage hat einen Platz dafür.</translation>
    </message>
    <message>
        <source>Its condition is not asked.</source>
        <translation>Seine Bedingung wird nicht gefragt.</translation>
    </message>
    <message>
        <source>Its confidence of {confidence} is below the {threshold} that were asked for.</source>
        <translation>Seine Sicherheit von {confidence} liegt unter den verlangten {threshold}.</translation>
    </message>
    <message>
        <source>Its confidence of {confidence} reaches the {threshold} that were asked for.</source>
        <translation>Seine Sicherheit von {confidence} erreicht die verlangten {threshold}.</translation>
    </message>
    <message>
        <source>Its context has {tokens} tokens, fewer than the {least} of the strategy.</source>
        <translation>Sein Kontext hat {tokens} Token, weniger als die {least} der Strategie.</translation>
    </message>
    <message>
        <source>Its conversation goes on as one text, without roles.</source>
        <translation>Sein Gespräch geht als ein Text weiter, ohne Rollen.</translation>
    </message>
    <message>
        <source>Its example answers stand in the prompt, without roles.</source>
        <translation>Seine Beispielantworten stehen im Prompt, ohne Rollen.</translation>
    </message>
    <message>
        <source>Its files take {size}, more than the {most} of the strategy.</source>
        <translation>Seine Dateien brauchen {size}, mehr als die {most} der Strategie.</translation>
    </message>
    <message>
        <source>Its input</source>
        <translation>Dessen Eingabe</translation>
    </message>
    <message>
        <source>Its inputs or settings are no plain data, so its answer is not kept.</source>
        <translation>Seine Eingaben oder Einstellungen sind keine einfachen Daten, deshalb wird seine Antwort nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Its messages are one text, without roles.</source>
        <translation>Seine Nachrichten sind ein Text, ohne Rollen.</translation>
    </message>
    <message>
        <source>Its model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Sein Name</translation>
    </message>
    <message>
        <source>Its publisher names this among its uses.</source>
        <translation>Sein Herausgeber nennt dies unter seinen Verwendungen.</translation>
    </message>
    <message>
        <source>Its result is no JSON, so it cannot be kept ({problem}).</source>
        <translation>Ihr Ergebnis ist kein JSON und kann nicht aufbewahrt werden ({problem}).</translation>
    </message>
    <message>
        <source>Its results are in their own file.</source>
        <translation>Seine Ergebnisse stehen in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>Its role ({name}) is not kept.</source>
        <translation>Seine Rolle ({name}) bleibt nicht erhalten.</translation>
    </message>
    <message>
        <source>Its rows stand in the steps that use them.</source>
        <translation>Seine Zeilen stehen in den Schritten, die sie verwenden.</translation>
    </message>
    <message>
        <source>Its scores are texts; they are not drawn.</source>
        <translation>Seine Bewertungen sind Texte; sie werden nicht gezeichnet.</translation>
    </message>
    <message>
        <source>Its settings were changed.</source>
        <translation>Seine Einstellungen wurden geändert.</translation>
    </message>
    <message>
        <source>Its size is not known.</source>
        <translation>Seine Größe ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Its template, parameters or licence are newer.</source>
        <translation>Vorlage, Parameter oder Lizenz sind neuer.</translation>
    </message>
    <message>
        <source>Its tools are not called.</source>
        <translation>Seine Werkzeuge werden nicht aufgerufen.</translation>
    </message>
    <message>
        <source>Its values make more than {most} combinations; not all are tried.</source>
        <translation>Seine Werte ergeben mehr als {most} Kombinationen; nicht alle werden versucht.</translation>
    </message>
    <message>
        <source>Its values stand in the steps that use them.</source>
        <translation>Seine Werte stehen in den Schritten, die sie verwenden.</translation>
    </message>
    <message>
        <source>Its weight is {weight}, its confidence {confidence}.</source>
        <translation>Sein Gewicht ist {weight}, seine Sicherheit {confidence}.</translation>
    </message>
    <message>
        <source>Its weight is {weight}; it told no confidence.</source>
        <translation>Sein Gewicht ist {weight}; es hat keine Sicherheit angegeben.</translation>
    </message>
    <message>
        <source>Its yes or no goes into a text; in Forge only branches compare.</source>
        <translation>Sein Ja oder Nein geht in einen Text; in Forge vergleichen nur Weichen.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSON-Schema</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSON-Dateien</translation>
    </message>
    <message>
        <source>JSON from the text of a page</source>
        <translation>JSON aus dem Text einer Seite</translation>
    </message>
    <message>
        <source>JSON kept</source>
        <translation>JSON gültig</translation>
    </message>
    <message>
        <source>JSON list</source>
        <translation>JSON-Liste</translation>
    </message>
    <message>
        <source>JSON mode</source>
        <translation>der JSON-Modus</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verketten</translation>
    </message>
    <message>
        <source>Joined a text that was written in pieces.</source>
        <translation>Einen in Stücken geschriebenen Text verbunden.</translation>
    </message>
    <message>
        <source>Joined {count} texts that were written in pieces.</source>
        <translation>{count} in Stücken geschriebene Texte verbunden.</translation>
    </message>
    <message>
        <source>Judges texts by a policy that you write.</source>
        <translation>Beurteilt Texte nach einer selbst geschriebenen Richtlinie.</translation>
    </message>
    <message>
        <source>Judges whether a text is harmful, more exactly.</source>
        <translation>Beurteilt, ob ein Text schädlich ist, genauer.</translation>
    </message>
    <message>
        <source>Judges whether a text is harmful.</source>
        <translation>Beurteilt, ob ein Text schädlich ist.</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>KV cache {packing}</source>
        <translation>KV-Cache {packing}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep {model} in memory</source>
        <translation>{model} im Speicher behalten</translation>
    </message>
    <message>
        <source>Keeps a JSON Schema</source>
        <translation>Hält ein JSON-Schema ein</translation>
    </message>
    <message>
        <source>Keeps it in your own folder; what ships with Forge stays.</source>
        <translation>Legt sie in den eigenen Ordner; was mit Forge kommt, bleibt.</translation>
    </message>
    <message>
        <source>Kept a backslash that was not doubled.</source>
        <translation>Einen nicht verdoppelten Backslash behalten.</translation>
    </message>
    <message>
        <source>Kept a call as text.</source>
        <translation>Einen Aufruf als Text behalten.</translation>
    </message>
    <message>
        <source>Kept a number or word that may be cut off.</source>
        <translation>Eine vielleicht abgeschnittene Zahl oder ein solches Wort behalten.</translation>
    </message>
    <message>
        <source>Kept an unescaped line break or tab inside a text.</source>
        <translation>Einen nicht maskierten Zeilenumbruch oder Tabulator in einem Text behalten.</translation>
    </message>
    <message>
        <source>Kept an unescaped quote inside a text.</source>
        <translation>Ein nicht maskiertes Anführungszeichen in einem Text behalten.</translation>
    </message>
    <message>
        <source>Kept an unescaped quote that could as well end a text.</source>
        <translation>Ein nicht maskiertes Anführungszeichen behalten, das ebenso einen Text beenden könnte.</translation>
    </message>
    <message>
        <source>Kept answers</source>
        <translation>Aufbewahrte Antworten</translation>
    </message>
    <message>
        <source>Kept chats</source>
        <translation>Aufbewahrte Chats</translation>
    </message>
    <message>
        <source>Kept its JSON Schema</source>
        <translation>Hielt sein JSON-Schema ein</translation>
    </message>
    <message>
        <source>Kept runs</source>
        <translation>Aufbewahrte Läufe</translation>
    </message>
    <message>
        <source>Kept the last of the values of {count} keys that stood twice.</source>
        <translation>Bei {count} doppelten Schlüsseln den letzten Wert behalten.</translation>
    </message>
    <message>
        <source>Kept the last of two values of one key.</source>
        <translation>Von zwei Werten eines Schlüssels den letzten behalten.</translation>
    </message>
    <message>
        <source>Kept {count} backslashes that were not doubled.</source>
        <translation>{count} nicht verdoppelte Backslashes behalten.</translation>
    </message>
    <message>
        <source>Kept {count} calls as text.</source>
        <translation>{count} Aufrufe als Text behalten.</translation>
    </message>
    <message>
        <source>Kept {count} unescaped line breaks or tabs inside texts.</source>
        <translation>{count} nicht maskierte Zeilenumbrüche oder Tabulatoren in Texten behalten.</translation>
    </message>
    <message>
        <source>Kept {count} unescaped quotes inside texts.</source>
        <translation>{count} nicht maskierte Anführungszeichen in Texten behalten.</translation>
    </message>
    <message>
        <source>Kept {count} unescaped quotes that could as well end a text.</source>
        <translation>{count} nicht maskierte Anführungszeichen behalten, die ebenso einen Text beenden könnten.</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Schlüssel {key}</translation>
    </message>
    <message>
        <source>Keys and values a layer</source>
        <translation>Schlüssel und Werte je Schicht</translation>
    </message>
    <message>
        <source>Keys as rows: name, kind, whether it must be there</source>
        <translation>Schlüssel als Zeilen: Name, Art, ob er da sein muss</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>Art der Aufgabe</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Art des Werts</translation>
    </message>
    <message>
        <source>Kind of {key}</source>
        <translation>Art von {key}</translation>
    </message>
    <message>
        <source>Knows nothing and can not talk: it does only the documented kinds, in wordings close to the documented ones, in English, on short texts; everything else gets one fixed refusal. Everyday words are copied less well than names and codes: changing their case or order may swap one for another. Check what matters.</source>
        <translation>Weiß nichts und kann sich nicht unterhalten: Es kann nur die beschriebenen Arten, ähnlich formuliert wie beschrieben, auf Englisch und mit kurzen Texten; alles andere bekommt eine feste Absage. Alltagswörter übernimmt es weniger gut als Namen und Kürzel: Beim Ändern von Groß- und Kleinschreibung oder Reihenfolge kann eines gegen ein anderes vertauscht werden. Wichtiges prüfen.</translation>
    </message>
    <message>
        <source>Korean and English with a long context; for research only.</source>
        <translation>Koreanisch und Englisch mit langem Kontext; nur für die Forschung.</translation>
    </message>
    <message>
        <source>LM Studio&apos;s folder</source>
        <translation>Ordner von LM Studio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Höchste Größe</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Layers look back</source>
        <translation>Schichten blicken zurück</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Learns from a few texts of yours how you write, rewrites another text that way, and checks that nothing was lost. Suits models of 7B and more. Give two or three samples of yours and the text.</source>
        <translation>Lernt aus einigen eigenen Texten den Stil, schreibt einen anderen Text so um und prüft, dass nichts verloren ging. Für Modelle ab 7B. Zwei oder drei eigene Proben und den Text angeben.</translation>
    </message>
    <message>
        <source>Least share</source>
        <translation>Mindestanteil</translation>
    </message>
    <message>
        <source>Leave it (Escape)</source>
        <translation>So lassen (Esc)</translation>
    </message>
    <message>
        <source>Leave it as it was.</source>
        <translation>Es lassen, wie es war.</translation>
    </message>
    <message>
        <source>Leave it out instead.</source>
        <translation>Lassen Sie es stattdessen weg.</translation>
    </message>
    <message>
        <source>Leave it out of its own chain.</source>
        <translation>Es aus seiner eigenen Kette weglassen.</translation>
    </message>
    <message>
        <source>Leave it out; it would be ignored.</source>
        <translation>Ihn weglassen; er würde übergangen.</translation>
    </message>
    <message>
        <source>Leave {setting} to the model</source>
        <translation>{setting} dem Modell überlassen</translation>
    </message>
    <message>
        <source>Left edges</source>
        <translation>Linke Kanten</translation>
    </message>
    <message>
        <source>Left out a closing bracket that came too early.</source>
        <translation>Eine zu frühe schließende Klammer weggelassen.</translation>
    </message>
    <message>
        <source>Left out a closing bracket too many.</source>
        <translation>Eine überzählige schließende Klammer weggelassen.</translation>
    </message>
    <message>
        <source>Left out a colon too many.</source>
        <translation>Einen überzähligen Doppelpunkt weggelassen.</translation>
    </message>
    <message>
        <source>Left out a comma too many.</source>
        <translation>Ein überzähliges Komma weggelassen.</translation>
    </message>
    <message>
        <source>Left out a comment.</source>
        <translation>Einen Kommentar weggelassen.</translation>
    </message>
    <message>
        <source>Left out a key that was cut off.</source>
        <translation>Einen abgeschnittenen Schlüssel weggelassen.</translation>
    </message>
    <message>
        <source>Left out a piece that fits nowhere.</source>
        <translation>Ein nirgends passendes Stück weggelassen.</translation>
    </message>
    <message>
        <source>Left out a quote too many.</source>
        <translation>Ein überzähliges Anführungszeichen weggelassen.</translation>
    </message>
    <message>
        <source>Left out a remark behind a value.</source>
        <translation>Eine Bemerkung hinter einem Wert weggelassen.</translation>
    </message>
    <message>
        <source>Left out a spelled-out line break between values.</source>
        <translation>Einen ausgeschriebenen Zeilenumbruch zwischen Werten weggelassen.</translation>
    </message>
    <message>
        <source>Left out an ellipsis.</source>
        <translation>Auslassungspunkte weggelassen.</translation>
    </message>
    <message>
        <source>Left out an invisible sign.</source>
        <translation>Ein unsichtbares Zeichen weggelassen.</translation>
    </message>
    <message>
        <source>Left out the model&apos;s thinking.</source>
        <translation>Das Nachdenken des Modells weggelassen.</translation>
    </message>
    <message>
        <source>Left out the text around the JSON.</source>
        <translation>Den Text um das JSON weggelassen.</translation>
    </message>
    <message>
        <source>Left out without such a published score: {models}.</source>
        <translation>Ohne solch einen veröffentlichten Wert weggelassen: {models}.</translation>
    </message>
    <message>
        <source>Left out {count} closing brackets that came too early.</source>
        <translation>{count} zu frühe schließende Klammern weggelassen.</translation>
    </message>
    <message>
        <source>Left out {count} closing brackets too many.</source>
        <translation>{count} überzählige schließende Klammern weggelassen.</translation>
    </message>
    <message>
        <source>Left out {count} colons too many.</source>
        <translation>{count} überzählige Doppelpunkte weggelassen.</translation>
    </message>
    <message>
        <source>Left out {count} commas too many.</source>
        <translation>{count} überzählige Kommas weggelassen.</translation>
    </message>
    <message>
        <source>Left out {count} comments.</source>
        <translation>{count} Kommentare weggelassen.</translation>
    </message>
    <message>
        <source>Left out {count} ellipses.</source>
        <translation>{count} Auslassungspunkte weggelassen.</translation>
    </message>
    <message>
        <source>Left out {count} invisible signs.</source>
        <translation>{count} unsichtbare Zeichen weggelassen.</translation>
    </message>
    <message>
        <source>Left out {count} pieces that fit nowhere.</source>
        <translation>{count} nirgends passende Stücke weggelassen.</translation>
    </message>
    <message>
        <source>Left out {count} quotes too many.</source>
        <translation>{count} überzählige Anführungszeichen weggelassen.</translation>
    </message>
    <message>
        <source>Left out {count} remarks behind a value.</source>
        <translation>{count} Bemerkungen hinter einem Wert weggelassen.</translation>
    </message>
    <message>
        <source>Left out {count} spelled-out line breaks between values.</source>
        <translation>{count} ausgeschriebene Zeilenumbrüche zwischen Werten weggelassen.</translation>
    </message>
    <message>
        <source>Left out: what comes in first goes on as it is.</source>
        <translation>Ausgelassen: Was zuerst hereinkommt, geht unverändert weiter.</translation>
    </message>
    <message>
        <source>Left to Forge</source>
        <translation>Forge überlassen</translation>
    </message>
    <message>
        <source>Let air to it and clean its fans; fewer models at a time make less heat.</source>
        <translation>Geben Sie ihm Luft und reinigen Sie die Lüfter; weniger Modelle gleichzeitig machen weniger Wärme.</translation>
    </message>
    <message>
        <source>Let one held step work</source>
        <translation>Einen angehaltenen Schritt arbeiten lassen</translation>
    </message>
    <message>
        <source>Let the tasks go on</source>
        <translation>Aufgaben weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Let this step run again</source>
        <translation>Diesen Schritt wieder laufen lassen</translation>
    </message>
    <message>
        <source>Let this step work</source>
        <translation>Diesen Schritt arbeiten lassen</translation>
    </message>
    <message>
        <source>Let {model} go</source>
        <translation>{model} nicht mehr festhalten</translation>
    </message>
    <message>
        <source>Letters, digits, dots and hyphens; after a colon a tag, such as mine:v2.</source>
        <translation>Buchstaben, Ziffern, Punkte und Bindestriche; nach einem Doppelpunkt ein Tag, etwa meins:v2.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light or dark.</source>
        <translation>Hell oder dunkel.</translation>
    </message>
    <message>
        <source>Line 1: a JSON Schema is an object in braces.</source>
        <translation>Zeile 1: Ein JSON-Schema ist ein Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>Line {line} of the Modelfile cannot be used: {reason}</source>
        <translation>Zeile {line} des Modelfiles kann nicht verwendet werden: {reason}</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason}</source>
        <translation>Zeile {line}, Spalte {column}: {reason}</translation>
    </message>
    <message>
        <source>Line {line}: this is not JSON yet ({why}).</source>
        <translation>Zeile {line}: Das ist noch kein JSON ({why}).</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>Zeile {line}: {sentence}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Load {model}</source>
        <translation>{model} laden</translation>
    </message>
    <message>
        <source>Load {percent}</source>
        <translation>Laden {percent}</translation>
    </message>
    <message>
        <source>Loaded now</source>
        <translation>Jetzt geladen</translation>
    </message>
    <message>
        <source>Loaded now, {size}</source>
        <translation>Jetzt geladen, {size}</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Loading took {time}.</source>
        <translation>Das Laden dauerte {time}.</translation>
    </message>
    <message>
        <source>Loading {model}</source>
        <translation>Lädt {model}</translation>
    </message>
    <message>
        <source>Loading {model} {percent}</source>
        <translation>Lädt {model} {percent}</translation>
    </message>
    <message>
        <source>Loading {percent}</source>
        <translation>Lädt {percent}</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Ladevorgänge</translation>
    </message>
    <message>
        <source>Loads the model and asks it for up to a minute</source>
        <translation>Lädt das Modell und befragt es bis zu einer Minute</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Long texts at little memory: mostly state space layers.</source>
        <translation>Lange Texte mit wenig Speicher: überwiegend Zustandsraum-Schichten.</translation>
    </message>
    <message>
        <source>Long texts in many languages on one mid-size GPU.</source>
        <translation>Lange Texte in vielen Sprachen auf einer mittleren GPU.</translation>
    </message>
    <message>
        <source>Long texts: models that read 128,000 tokens and more first, and a search model.</source>
        <translation>Lange Texte: Modelle, die 128.000 Token und mehr lesen, zuerst, und ein Suchmodell.</translation>
    </message>
    <message>
        <source>Longest message</source>
        <translation>Längste Mitteilung</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Betrachtet</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at it as text.</source>
        <translation>Als Text ansehen.</translation>
    </message>
    <message>
        <source>Look at pictures</source>
        <translation>Bilder ansehen</translation>
    </message>
    <message>
        <source>Look at the billing page of the account there.</source>
        <translation>Die Abrechnungsseite des Kontos dort ansehen.</translation>
    </message>
    <message>
        <source>Look at the model, or choose another.</source>
        <translation>Das Modell ansehen oder ein anderes wählen.</translation>
    </message>
    <message>
        <source>Look at the steps before this one.</source>
        <translation>Die Schritte davor ansehen.</translation>
    </message>
    <message>
        <source>Look at the votes, ask other models, or ask for a smaller quorum or share.</source>
        <translation>Die Stimmen ansehen, andere Modelle fragen oder ein kleineres Quorum oder einen kleineren Anteil verlangen.</translation>
    </message>
    <message>
        <source>Look at this model</source>
        <translation>Dieses Modell ansehen</translation>
    </message>
    <message>
        <source>Look at what they ran into.</source>
        <translation>Ansehen, woran sie gescheitert sind.</translation>
    </message>
    <message>
        <source>Look at {model}</source>
        <translation>{model} ansehen</translation>
    </message>
    <message>
        <source>Look for Ollama on this PC.</source>
        <translation>Auf diesem PC nach Ollama suchen.</translation>
    </message>
    <message>
        <source>Look for an update</source>
        <translation>Nach Aktualisierung suchen</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>Erneut nach Modellen suchen</translation>
    </message>
    <message>
        <source>Look for models again (Ctrl+R)</source>
        <translation>Erneut nach Modellen suchen (Strg+R)</translation>
    </message>
    <message>
        <source>Look for models again.</source>
        <translation>Noch einmal nach Modellen suchen.</translation>
    </message>
    <message>
        <source>Look for updates</source>
        <translation>Nach Updates suchen</translation>
    </message>
    <message>
        <source>Look whether Ollama still runs, then try again.</source>
        <translation>Nachsehen, ob Ollama noch läuft, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Look whether it still runs, then try again.</source>
        <translation>Nachsehen, ob er noch läuft, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>Modelle werden gesucht</translation>
    </message>
    <message>
        <source>Looking for models ...</source>
        <translation>Modelle werden gesucht …</translation>
    </message>
    <message>
        <source>Looking for models on this PC.</source>
        <translation>Auf diesem PC werden Modelle gesucht.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Looks at pictures and short videos on small machines.</source>
        <translation>Sieht Bilder und kurze Videos auf kleinen Rechnern.</translation>
    </message>
    <message>
        <source>Looks at what it is made of</source>
        <translation>Sieht nach, woraus es gemacht wird</translation>
    </message>
    <message>
        <source>Lost {model}</source>
        <translation>{model} verloren</translation>
    </message>
    <message>
        <source>Lower: only so many of the likeliest words are chosen from. Higher: more of them; 0: all.</source>
        <translation>Niedriger: Gewählt wird nur aus so vielen der wahrscheinlichsten Wörter. Höher: aus mehr; 0: aus allen.</translation>
    </message>
    <message>
        <source>Lower: only the likeliest words that make up this share are chosen from. Higher: rare words too.</source>
        <translation>Niedriger: Gewählt wird nur aus den wahrscheinlichsten Wörtern, die diesen Anteil ausmachen. Höher: auch aus seltenen.</translation>
    </message>
    <message>
        <source>Lowest level shown</source>
        <translation>Niedrigste angezeigte Stufe</translation>
    </message>
    <message>
        <source>Made a list of {count} values that stood side by side.</source>
        <translation>Aus {count} nebeneinanderstehenden Werten eine Liste gemacht.</translation>
    </message>
    <message>
        <source>Made for 23 languages, larger.</source>
        <translation>Für 23 Sprachen gemacht, größer.</translation>
    </message>
    <message>
        <source>Made for 23 languages.</source>
        <translation>Für 23 Sprachen gemacht.</translation>
    </message>
    <message>
        <source>Made for phones and laptops: works like a model of 4 billion parameters.</source>
        <translation>Für Telefone und Laptops gemacht: arbeitet wie ein Modell mit 4 Milliarden Parametern.</translation>
    </message>
    <message>
        <source>Made for phones: works like a model of 2 billion parameters.</source>
        <translation>Für Telefone gemacht: arbeitet wie ein Modell mit 2 Milliarden Parametern.</translation>
    </message>
    <message>
        <source>Made of what {found} of {asked} trajectories found.</source>
        <translation>Aus dem, was {found} von {asked} Gedankengängen gefunden haben.</translation>
    </message>
    <message>
        <source>Made of {path}</source>
        <translation>Gemacht aus {path}</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Mehrheit</translation>
    </message>
    <message>
        <source>Majority voting</source>
        <translation>Mehrheit</translation>
    </message>
    <message>
        <source>Make a new model of it</source>
        <translation>Ein neues Modell daraus machen</translation>
    </message>
    <message>
        <source>Make a sub-pipeline</source>
        <translation>Teil-Pipeline bilden</translation>
    </message>
    <message>
        <source>Make a sub-pipeline of the selected steps</source>
        <translation>Aus den ausgewählten Schritten eine Teil-Pipeline bilden</translation>
    </message>
    <message>
        <source>Make from an example</source>
        <translation>Aus einem Beispiel bilden</translation>
    </message>
    <message>
        <source>Make it smaller first.</source>
        <translation>Es erst verkleinern.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>Es verkleinern.</translation>
    </message>
    <message>
        <source>Make the schema</source>
        <translation>Schema bilden</translation>
    </message>
    <message>
        <source>Makes a short name out of a few words and writes a one-line Python function of that name.</source>
        <translation>Macht aus wenigen Worten einen kurzen Namen und schreibt eine einzeilige Python-Funktion dieses Namens.</translation>
    </message>
    <message>
        <source>Makes minutes of what was said in a meeting: who decided what, who does what by when, what is open. Takes models of 7B and more with a context as long as the transcript. Give the transcript, names before what they say.</source>
        <translation>Macht ein Protokoll aus dem, was in einer Sitzung gesagt wurde: wer was entschied, wer was bis wann tut, was offen ist. Für Modelle ab 7B mit einem Kontext, so lang wie die Mitschrift. Die Mitschrift angeben, Namen vor dem Gesagten.</translation>
    </message>
    <message>
        <source>Makes one result of several: together, the first, or the most frequent.</source>
        <translation>Macht aus mehreren Ergebnissen eines: zusammen, das erste oder das häufigste.</translation>
    </message>
    <message>
        <source>Makes one text of a list.</source>
        <translation>Macht aus einer Liste einen Text.</translation>
    </message>
    <message>
        <source>Makes questions with four choices from a text, answers them itself without the key, and keeps both so that you see which questions are unclear. Models of 7B and more. Give the text and the number of questions.</source>
        <translation>Macht aus einem Text Fragen mit vier Antworten, beantwortet sie selbst ohne Lösung und behält beides, damit unklare Fragen auffallen. Modelle ab 7B. Text und Anzahl der Fragen angeben.</translation>
    </message>
    <message>
        <source>Makes training or test examples for a model: thinks up different situations, writes a question and a good answer to each, and gives JSONL. Take the best model that fits; higher temperature gives more variety. Give topic, number and the kind of answer.</source>
        <translation>Macht Trainings- oder Testbeispiele für ein Modell: denkt sich verschiedene Situationen aus, schreibt zu jeder eine Frage und eine gute Antwort und gibt JSONL. Das beste Modell nehmen, das passt; höhere Temperatur gibt mehr Abwechslung. Thema, Anzahl und Art der Antwort angeben.</translation>
    </message>
    <message>
        <source>Making a model</source>
        <translation>Ein Modell entsteht</translation>
    </message>
    <message>
        <source>Making {model}</source>
        <translation>{model} entsteht</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Manage this model</source>
        <translation>Dieses Modell verwalten</translation>
    </message>
    <message>
        <source>Many languages, tables and JSON; a dependable all-rounder for its size.</source>
        <translation>Viele Sprachen, Tabellen und JSON; ein verlässlicher Allrounder für seine Größe.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Map of the pipeline</source>
        <translation>Übersichtskarte der Pipeline</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Matches a pattern</source>
        <translation>Passt zu einem Muster</translation>
    </message>
    <message>
        <source>Math</source>
        <translation>Mathematik</translation>
    </message>
    <message>
        <source>Mathematics and science in English; short context.</source>
        <translation>Mathematik und Wissenschaft auf Englisch; kurzer Kontext.</translation>
    </message>
    <message>
        <source>Mathematics and science.</source>
        <translation>Mathematik und Wissenschaft.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>Darf fehlen</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Meaning, by {model}</source>
        <translation>Bedeutung, durch {model}</translation>
    </message>
    <message>
        <source>Means nearly the same</source>
        <translation>Bedeutet fast dasselbe</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measure a model that runs on this PC.</source>
        <translation>Messen Sie ein Modell, das auf diesem PC läuft.</translation>
    </message>
    <message>
        <source>Measure it again.</source>
        <translation>Noch einmal messen.</translation>
    </message>
    <message>
        <source>Measure it once: then its speed and memory are known.</source>
        <translation>Einmal messen: Dann sind Tempo und Speicherbedarf bekannt.</translation>
    </message>
    <message>
        <source>Measured by what serves the model, in its last answer here.</source>
        <translation>Gemessen von dem, was das Modell bedient, bei seiner letzten Antwort hier.</translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation>Hier gemessen</translation>
    </message>
    <message>
        <source>Measured on this PC.</source>
        <translation>Auf diesem PC gemessen.</translation>
    </message>
    <message>
        <source>Measured {date}</source>
        <translation>Gemessen am {date}</translation>
    </message>
    <message>
        <source>Medical texts and pictures, for research.</source>
        <translation>Medizinische Texte und Bilder, für die Forschung.</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory against context</source>
        <translation>Speicher nach Kontext</translation>
    </message>
    <message>
        <source>Memory at most</source>
        <translation>Speicher höchstens</translation>
    </message>
    <message>
        <source>Memory for models</source>
        <translation>Speicher für Modelle</translation>
    </message>
    <message>
        <source>Memory is being looked at</source>
        <translation>Der Speicher wird betrachtet</translation>
    </message>
    <message>
        <source>Memory is nearly full: {used} of {total}.</source>
        <translation>Der Arbeitsspeicher ist fast voll: {used} von {total}.</translation>
    </message>
    <message>
        <source>Memory often ran out then. Try again, or choose a smaller model or a shorter context.</source>
        <translation>Dann ging oft der Speicher aus. Erneut versuchen oder ein kleineres Modell oder einen kürzeren Kontext wählen.</translation>
    </message>
    <message>
        <source>Memory over time: {facts}</source>
        <translation>Speicher über die Zeit: {facts}</translation>
    </message>
    <message>
        <source>Memory, part by part</source>
        <translation>Speicher, Teil für Teil</translation>
    </message>
    <message>
        <source>Memory: estimated.</source>
        <translation>Speicher: geschätzt.</translation>
    </message>
    <message>
        <source>Memory: measured by what serves the model.</source>
        <translation>Speicher: gemessen von dem, was das Modell bedient.</translation>
    </message>
    <message>
        <source>Memory: measured here.</source>
        <translation>Speicher: hier gemessen.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Mend it, then save again.</source>
        <translation>Sie ausbessern, dann noch einmal speichern.</translation>
    </message>
    <message>
        <source>Mend the file, or take it away: {path}</source>
        <translation>Bring die Datei in Ordnung, oder nimm sie weg: {path}</translation>
    </message>
    <message>
        <source>Mend the file; docs/catalogue.md says what goes into it.</source>
        <translation>Die Datei ausbessern; docs/catalogue.md sagt, was hineingehört.</translation>
    </message>
    <message>
        <source>Mend the schema.</source>
        <translation>Das Schema ausbessern.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Sammeln</translation>
    </message>
    <message>
        <source>Messages come in as one text, without roles.</source>
        <translation>Nachrichten kommen als ein Text herein, ohne Rollen.</translation>
    </message>
    <message>
        <source>Middles</source>
        <translation>Mitten waagerecht</translation>
    </message>
    <message>
        <source>Min P</source>
        <translation>Min P</translation>
    </message>
    <message>
        <source>Mini monitor</source>
        <translation>Mini-Monitor</translation>
    </message>
    <message>
        <source>Minutes from a transcript</source>
        <translation>Protokoll aus einer Mitschrift</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model for chat</source>
        <translation>Modell für Chat</translation>
    </message>
    <message>
        <source>Model for code</source>
        <translation>Modell für Code</translation>
    </message>
    <message>
        <source>Model for pictures</source>
        <translation>Modell für Bilder</translation>
    </message>
    <message>
        <source>Model of all</source>
        <translation>Modell aller</translation>
    </message>
    <message>
        <source>Model shoot-out</source>
        <translation>Modelle im Vergleich</translation>
    </message>
    <message>
        <source>Model step</source>
        <translation>Modellschritt</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modell: {name}</translation>
    </message>
    <message>
        <source>Modelfile</source>
        <translation>Modelfile</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models and servers</source>
        <translation>Modelle und Server</translation>
    </message>
    <message>
        <source>Models are not swapped while work goes on: that is switched off.</source>
        <translation>Modelle werden nicht getauscht, während gearbeitet wird: Das ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Models at the same time</source>
        <translation>Modelle gleichzeitig</translation>
    </message>
    <message>
        <source>Models call no tools in a pipeline.</source>
        <translation>Modelle rufen in einer Pipeline keine Werkzeuge auf.</translation>
    </message>
    <message>
        <source>Models in memory</source>
        <translation>Modelle im Speicher</translation>
    </message>
    <message>
        <source>Models in these folders are used where they are; nothing is copied.</source>
        <translation>Modelle in diesen Ordnern werden dort genutzt, wo sie sind; nichts wird kopiert.</translation>
    </message>
    <message>
        <source>Models may not ask each other for help.</source>
        <translation>Modelle dürfen einander nicht um Hilfe bitten.</translation>
    </message>
    <message>
        <source>Models may not hand work to each other.</source>
        <translation>Modelle dürfen einander keine Arbeit weitergeben.</translation>
    </message>
    <message>
        <source>Models of Anthropic and OpenAI first, those of this PC where these do not answer. Texts leave this PC, and each answer costs money there.</source>
        <translation>Modelle von Anthropic und OpenAI zuerst, die dieses PCs, wo jene nicht antworten. Texte verlassen diesen PC, und jede Antwort kostet dort Geld.</translation>
    </message>
    <message>
        <source>Models of its family can do it.</source>
        <translation>Modelle seiner Familie können es.</translation>
    </message>
    <message>
        <source>Models run on the processor: slower, and limited by memory.</source>
        <translation>Modelle laufen auf dem Prozessor: langsamer und durch den Speicher begrenzt.</translation>
    </message>
    <message>
        <source>Models that Forge chooses</source>
        <translation>Modelle, die Forge wählt</translation>
    </message>
    <message>
        <source>Models that answer together</source>
        <translation>Modelle, die zusammen antworten</translation>
    </message>
    <message>
        <source>Models that think before they answer, for what is hard and may take a while.</source>
        <translation>Modelle, die vor der Antwort nachdenken, für das, was schwer ist und dauern darf.</translation>
    </message>
    <message>
        <source>Models to compare</source>
        <translation>Modelle zum Vergleichen</translation>
    </message>
    <message>
        <source>Models together</source>
        <translation>Modelle zusammen</translation>
    </message>
    <message>
        <source>Models use {size}.</source>
        <translation>Modelle belegen {size}.</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Monitoring uses {cost}.</source>
        <translation>Das Messen braucht {cost}.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More about this column</source>
        <translation>Mehr zu dieser Spalte</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>More for the queue</source>
        <translation>Mehr für die Warteschlange</translation>
    </message>
    <message>
        <source>More for the {setting}</source>
        <translation>Mehr zu: {setting}</translation>
    </message>
    <message>
        <source>More for {key}</source>
        <translation>Mehr zu {key}</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message numerus="yes">
        <source>More options, {n} set</source>
        <translation>
            <numerusform>Weitere Optionen, {n} gesetzt</numerusform>
            <numerusform>Weitere Optionen, {n} gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>More samples</source>
        <translation>Weitere Beispiele</translation>
    </message>
    <message>
        <source>More ways to run</source>
        <translation>Weitere Arten auszuführen</translation>
    </message>
    <message>
        <source>Most RAM that models may take together, in MB. 0: all there is.</source>
        <translation>Höchster Arbeitsspeicher für Modelle, in MB. 0: so viel da ist.</translation>
    </message>
    <message>
        <source>Most memory of the graphics card, in MB. 0: all there is.</source>
        <translation>Höchster Speicher der Grafikkarte, in MB. 0: so viel da ist.</translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation>Max. Token</translation>
    </message>
    <message>
        <source>Mostly linear attention: long texts at the cost of a small model.</source>
        <translation>Überwiegend lineare Attention: lange Texte zum Preis eines kleinen Modells.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move group</source>
        <translation>Gruppe verschieben</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Bewegt</translation>
    </message>
    <message>
        <source>Must be there</source>
        <translation>Muss da sein</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Mute it, or let it take part.</source>
        <translation>Stummschalten oder teilnehmen lassen.</translation>
    </message>
    <message>
        <source>Mute the selected steps, or turn them on</source>
        <translation>Ausgewählte Schritte stummschalten oder einschalten</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>My pipelines</source>
        <translation>Meine Pipelines</translation>
    </message>
    <message>
        <source>My pipelines: {summary}</source>
        <translation>Meine Pipelines: {summary}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a file, or a Modelfile.</source>
        <translation>Eine Datei oder ein Modelfile nennen.</translation>
    </message>
    <message>
        <source>Name a function</source>
        <translation>Eine Funktion benennen</translation>
    </message>
    <message>
        <source>Name at least one model.</source>
        <translation>Mindestens ein Modell nennen.</translation>
    </message>
    <message>
        <source>Name at least one single model.</source>
        <translation>Mindestens ein einzelnes Modell nennen.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>Mindestens eines nennen.</translation>
    </message>
    <message>
        <source>Name at most {most}.</source>
        <translation>Höchstens {most} nennen.</translation>
    </message>
    <message>
        <source>Name models in a fallback chain, not auto.</source>
        <translation>In einer Ersatzkette Modelle nennen, nicht auto.</translation>
    </message>
    <message>
        <source>Name of key {key}</source>
        <translation>Name des Schlüssels {key}</translation>
    </message>
    <message>
        <source>Name of the input</source>
        <translation>Name der Eingabe</translation>
    </message>
    <message>
        <source>Name of the pipeline</source>
        <translation>Name der Pipeline</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Name des Schritts</translation>
    </message>
    <message>
        <source>Name of the test set</source>
        <translation>Name des Testsatzes</translation>
    </message>
    <message>
        <source>Name one, like question.</source>
        <translation>Eine benennen, etwa question.</translation>
    </message>
    <message>
        <source>Name the columns in its first line.</source>
        <translation>In der ersten Zeile die Spalten benennen.</translation>
    </message>
    <message>
        <source>Name the deployments: Azure does not list them.</source>
        <translation>Nenne die Deployments: Azure zählt sie nicht auf.</translation>
    </message>
    <message>
        <source>Names are letters, digits and _, and begin with a letter or _.</source>
        <translation>Namen bestehen aus Buchstaben, Ziffern und _ und beginnen mit einem Buchstaben oder _.</translation>
    </message>
    <message>
        <source>Names that may stand here</source>
        <translation>Namen, die hier stehen können</translation>
    </message>
    <message>
        <source>Natural voices in several languages, quick even without a GPU.</source>
        <translation>Natürliche Stimmen in mehreren Sprachen, schnell auch ohne GPU.</translation>
    </message>
    <message>
        <source>Nearly as exact as the largest, several times as fast.</source>
        <translation>Fast so genau wie das größte, um ein Mehrfaches schneller.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Needs a model</source>
        <translation>Braucht ein Modell</translation>
    </message>
    <message>
        <source>Needs a value</source>
        <translation>Braucht einen Wert</translation>
    </message>
    <message>
        <source>Needs input</source>
        <translation>Braucht Eingabe</translation>
    </message>
    <message>
        <source>Needs input: {names}</source>
        <translation>Braucht Eingabe: {names}</translation>
    </message>
    <message>
        <source>Needs {abilities}</source>
        <translation>Braucht {abilities}</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>New from a template</source>
        <translation>Neu aus Vorlage</translation>
    </message>
    <message>
        <source>New name of {node}</source>
        <translation>Neuer Name von {node}</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Neue Pipeline</translation>
    </message>
    <message>
        <source>New pipeline (Ctrl+N)</source>
        <translation>Neue Pipeline (Strg+N)</translation>
    </message>
    <message>
        <source>Next (Return)</source>
        <translation>Weiter (Enter)</translation>
    </message>
    <message>
        <source>Next difference (N)</source>
        <translation>Nächster Unterschied (N)</translation>
    </message>
    <message>
        <source>Next pipeline</source>
        <translation>Nächste Pipeline</translation>
    </message>
    <message>
        <source>No JSON any more.</source>
        <translation>Kein JSON mehr.</translation>
    </message>
    <message>
        <source>No OpenAI-like server is set up.</source>
        <translation>Kein OpenAI-ähnlicher Server ist eingerichtet.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No answer has {least} of the score; the best has {share}.</source>
        <translation>Keine Antwort hat {least} der Punkte; die beste hat {share}.</translation>
    </message>
    <message>
        <source>No backend of Forge can have a model do {ability} yet.</source>
        <translation>Noch kein Backend von Forge kann ein Modell dies tun lassen: {ability}.</translation>
    </message>
    <message>
        <source>No breakpoints yet. F9 sets one before the selected step, or on the selected wire.</source>
        <translation>Noch keine Haltepunkte. F9 setzt einen vor den ausgewählten Schritt oder auf die ausgewählte Verbindung.</translation>
    </message>
    <message>
        <source>No chat has all of these words.</source>
        <translation>Kein Chat enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>No column is named like an input of this pipeline: {names}.</source>
        <translation>Keine Spalte heißt wie eine Eingabe dieser Pipeline: {names}.</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Kein Befehl enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No difference shown: {mean} points ({low} to {high}) over {rows} rows; {better} got better, {worse} worse.</source>
        <translation>Kein Unterschied gezeigt: {mean} Punkte ({low} bis {high}) über {rows} Zeilen; {better} wurden besser, {worse} schlechter.</translation>
    </message>
    <message>
        <source>No figure that both have tells them apart.</source>
        <translation>Keine Zahl, die beide haben, unterscheidet sie.</translation>
    </message>
    <message>
        <source>No kept run fits.</source>
        <translation>Kein aufbewahrter Lauf passt.</translation>
    </message>
    <message>
        <source>No key for &quot;{name}&quot; was found.</source>
        <translation>Kein Schlüssel für „{name}“ gefunden.</translation>
    </message>
    <message>
        <source>No key for Anthropic was found.</source>
        <translation>Kein Schlüssel für Anthropic gefunden.</translation>
    </message>
    <message>
        <source>No keyring runs on this computer, so the key {name} cannot be read.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund, also kann der Schlüssel {name} nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>No model answers in this flow.</source>
        <translation>In diesem Ablauf antwortet kein Modell.</translation>
    </message>
    <message>
        <source>No model for embeddings is at hand: equal words, numbers and JSON values count together.</source>
        <translation>Kein Modell für Embeddings ist da: Gleiche Wörter, Zahlen und JSON-Werte zählen zusammen.</translation>
    </message>
    <message>
        <source>No model for {ability} can be asked now. {model}: {why}</source>
        <translation>Kein Modell für {ability} kann jetzt gefragt werden. {model}: {why}</translation>
    </message>
    <message>
        <source>No model for {ability} can be asked now. {reason}</source>
        <translation>Kein Modell für {ability} kann jetzt gefragt werden. {reason}</translation>
    </message>
    <message>
        <source>No model here can do this. The library shows which ones can.</source>
        <translation>Kein Modell hier kann das. Die Bibliothek zeigt, welche es können.</translation>
    </message>
    <message>
        <source>No model here is known for {ability}.</source>
        <translation>Kein Modell hier ist für {ability} bekannt.</translation>
    </message>
    <message>
        <source>No model is called {model} here.</source>
        <translation>Hier heißt kein Modell {model}.</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>Es ist kein Modell gewählt.</translation>
    </message>
    <message>
        <source>No model is in memory.</source>
        <translation>Kein Modell ist im Speicher.</translation>
    </message>
    <message>
        <source>No model is in memory. A model is loaded when a step needs it.</source>
        <translation>Kein Modell ist im Speicher. Ein Modell wird geladen, wenn ein Schritt es braucht.</translation>
    </message>
    <message>
        <source>No model is loaded or used in this run.</source>
        <translation>In diesem Lauf wird kein Modell geladen oder benutzt.</translation>
    </message>
    <message>
        <source>No model is named there; choose one.</source>
        <translation>Dort ist kein Modell genannt; eines wählen.</translation>
    </message>
    <message>
        <source>No model matches. Empty the search or switch Fits off.</source>
        <translation>Kein Modell passt dazu. Die Suche leeren oder „Passt“ ausschalten.</translation>
    </message>
    <message>
        <source>No model matches. Empty the search or switch a filter off.</source>
        <translation>Kein Modell passt dazu. Die Suche leeren oder einen Filter ausschalten.</translation>
    </message>
    <message>
        <source>No model matches. Other words or filters may find one.</source>
        <translation>Kein Modell passt dazu. Andere Wörter oder Filter finden vielleicht eines.</translation>
    </message>
    <message>
        <source>No model that is known here can do this and fits this PC. Try another size.</source>
        <translation>Kein hier bekanntes Modell kann das und passt auf diesen PC. Versuchen Sie eine andere Größe.</translation>
    </message>
    <message>
        <source>No models yet. Add Ollama or a folder of GGUF files.</source>
        <translation>Noch keine Modelle. Ollama oder einen Ordner mit GGUF-Dateien hinzufügen.</translation>
    </message>
    <message>
        <source>No more parameters than this</source>
        <translation>Nicht mehr Parameter als so viele</translation>
    </message>
    <message>
        <source>No more than {n} models are compared at once.</source>
        <translation>Mehr als {n} Modelle werden nicht zugleich verglichen.</translation>
    </message>
    <message>
        <source>No other model gave an answer.</source>
        <translation>Kein anderes Modell hat geantwortet.</translation>
    </message>
    <message>
        <source>No other run</source>
        <translation>Kein anderer Lauf</translation>
    </message>
    <message>
        <source>No pipeline called {name} is published on this PC.</source>
        <translation>Auf diesem PC ist keine Pipeline namens {name} veröffentlicht.</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Noch kein Plan</translation>
    </message>
    <message>
        <source>No prompt yet</source>
        <translation>Noch kein Prompt</translation>
    </message>
    <message>
        <source>No run is kept yet. Every run is, with what each step gave: to look at, to continue after a crash, or to repeat from a step on.</source>
        <translation>Noch ist kein Lauf aufbewahrt. Jeder wird es, mit allem, was jeder Schritt ergab: zum Ansehen, zum Fortsetzen nach einem Absturz oder zum Wiederholen ab einem Schritt.</translation>
    </message>
    <message>
        <source>No run {run} is kept.</source>
        <translation>Ein Lauf {run} ist nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>No server is set up under the name &quot;{name}&quot;.</source>
        <translation>Unter dem Namen „{name}“ ist kein Server eingerichtet.</translation>
    </message>
    <message>
        <source>No set was used yet.</source>
        <translation>Noch kein Satz wurde benutzt.</translation>
    </message>
    <message>
        <source>No step cuts out what a pattern finds; ask a model for it, or use a branch.</source>
        <translation>Kein Schritt schneidet heraus, was ein Muster findet; ein Modell darum bitten oder eine Weiche verwenden.</translation>
    </message>
    <message>
        <source>No step is chosen.</source>
        <translation>Kein Schritt ist gewählt.</translation>
    </message>
    <message>
        <source>No step is held in the run {run}.</source>
        <translation>Im Lauf {run} wird kein Schritt angehalten.</translation>
    </message>
    <message>
        <source>No step uses it</source>
        <translation>Kein Schritt nutzt sie</translation>
    </message>
    <message>
        <source>No strategy is in use now.</source>
        <translation>Jetzt wird keine Strategie benutzt.</translation>
    </message>
    <message>
        <source>No template matches. Empty the search or choose all.</source>
        <translation>Keine Vorlage passt dazu. Die Suche leeren oder „Alle“ wählen.</translation>
    </message>
    <message>
        <source>No test set was run to its end yet.</source>
        <translation>Noch kein Testsatz lief bis zum Ende.</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>Noch kein Text</translation>
    </message>
    <message>
        <source>No texts were long and different enough to be compared in meaning.</source>
        <translation>Keine Texte waren lang und verschieden genug, um nach ihrer Bedeutung verglichen zu werden.</translation>
    </message>
    <message>
        <source>No value came here yet to try it on.</source>
        <translation>Hier kam noch kein Wert an, um es auszuprobieren.</translation>
    </message>
    <message>
        <source>No waiting for models to load: what is in memory already answers first.</source>
        <translation>Kein Warten aufs Laden: Was schon im Speicher ist, antwortet zuerst.</translation>
    </message>
    <message>
        <source>Nobody can say how sure it is, so it is handed on.</source>
        <translation>Niemand kann sagen, wie sicher das ist, darum wird es weitergegeben.</translation>
    </message>
    <message>
        <source>Nobody can tell whether it is up to date.</source>
        <translation>Niemand kann sagen, ob es aktuell ist.</translation>
    </message>
    <message>
        <source>Nobody is asked.</source>
        <translation>Niemand wird gefragt.</translation>
    </message>
    <message>
        <source>Nobody knows how large its files are, and the strategy has a bound for that.</source>
        <translation>Niemand weiß, wie groß seine Dateien sind, und die Strategie hat dafür eine Grenze.</translation>
    </message>
    <message>
        <source>Nobody knows how many parameters it has, and the strategy has a bound for that.</source>
        <translation>Niemand weiß, wie viele Parameter es hat, und die Strategie hat dafür eine Grenze.</translation>
    </message>
    <message>
        <source>Nobody knows its context, and the strategy has a bound for that.</source>
        <translation>Niemand kennt seinen Kontext, und die Strategie hat dafür eine Grenze.</translation>
    </message>
    <message>
        <source>Nobody knows what it will take.</source>
        <translation>Niemand weiß, was es brauchen wird.</translation>
    </message>
    <message>
        <source>Nobody knows what memory it takes, and the strategy has a bound for that.</source>
        <translation>Niemand weiß, welchen Speicher es braucht, und die Strategie hat dafür eine Grenze.</translation>
    </message>
    <message>
        <source>Nobody knows what memory it takes.</source>
        <translation>Niemand weiß, wie viel Speicher es braucht.</translation>
    </message>
    <message>
        <source>Nobody knows what {model} will take: its backend does not tell its shape.</source>
        <translation>Niemand weiß, was {model} brauchen wird: Sein Backend nennt seinen Aufbau nicht.</translation>
    </message>
    <message>
        <source>Nobody knows what {other} can do; {model} is offered.</source>
        <translation>Niemand weiß, was {other} kann; {model} wird angeboten.</translation>
    </message>
    <message>
        <source>Nobody knows yet which way {step} goes: all are counted.</source>
        <translation>Noch weiß niemand, welchen Weg {step} nimmt: Alle sind gezählt.</translation>
    </message>
    <message>
        <source>Nobody published a score for this; its place is by its size and year alone.</source>
        <translation>Dafür hat niemand einen Wert veröffentlicht; sein Platz folgt nur aus Größe und Jahr.</translation>
    </message>
    <message>
        <source>Nobody rated a model for it, and its size is not known.</source>
        <translation>Niemand hat ein Modell dafür bewertet, und seine Größe ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nobody rated a model for it.</source>
        <translation>Niemand hat ein Modell dafür bewertet.</translation>
    </message>
    <message>
        <source>Nobody rated a model for it; of those that can it is the largest whose size is known, with {parameters} parameters.</source>
        <translation>Niemand hat ein Modell dafür bewertet; von denen, die es können, ist es mit {parameters} Parametern das größte mit bekannter Größe.</translation>
    </message>
    <message>
        <source>Nobody rated it for this, and its size is not known.</source>
        <translation>Dafür hat es niemand bewertet, und seine Größe ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nobody rated it for this.</source>
        <translation>Dafür hat es niemand bewertet.</translation>
    </message>
    <message>
        <source>Nobody rated it for this; {other} is rated.</source>
        <translation>Dafür hat es niemand bewertet; {other} ist bewertet.</translation>
    </message>
    <message>
        <source>Nobody says that it can do this.</source>
        <translation>Niemand sagt, dass es das kann.</translation>
    </message>
    <message>
        <source>Nobody was asked.</source>
        <translation>Niemand wurde gefragt.</translation>
    </message>
    <message>
        <source>None of the models that the rule names can be asked now.</source>
        <translation>Keines der Modelle, die die Regel nennt, kann jetzt gefragt werden.</translation>
    </message>
    <message>
        <source>None of the {count} models that can be asked is larger: {parameters} parameters.</source>
        <translation>Keines der {count} Modelle, die gefragt werden können, ist größer: {parameters} Parameter.</translation>
    </message>
    <message>
        <source>None of these can go into a pipeline of its own.</source>
        <translation>Nichts davon kann in eine eigene Pipeline.</translation>
    </message>
    <message>
        <source>None of these steps uses a model.</source>
        <translation>Keiner dieser Schritte verwendet ein Modell.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Not attached</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Not counted, because their values are not known yet: {names}.</source>
        <translation>Nicht mitgezählt, weil der Wert noch nicht bekannt ist: {names}.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht hier</translation>
    </message>
    <message>
        <source>Not here; {size} to fetch</source>
        <translation>Nicht hier; {size} zu holen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not known whether it fits</source>
        <translation>Nicht bekannt, ob es passt</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>Not loaded, {size}</source>
        <translation>Nicht geladen, {size}</translation>
    </message>
    <message>
        <source>Not needed.</source>
        <translation>Nicht nötig.</translation>
    </message>
    <message>
        <source>Not on the way taken</source>
        <translation>Nicht auf dem genommenen Weg</translation>
    </message>
    <message>
        <source>Not on this PC</source>
        <translation>Nicht auf diesem PC</translation>
    </message>
    <message>
        <source>Not on this PC, so not asked: {models}.</source>
        <translation>Nicht auf diesem PC, darum nicht gefragt: {models}.</translation>
    </message>
    <message>
        <source>Not on this PC. To fetch it: ollama pull {name}</source>
        <translation>Nicht auf diesem PC. Zum Holen: ollama pull {name}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Not taken over: {names}.</source>
        <translation>Nicht übernommen: {names}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Notiz: {text}</translation>
    </message>
    <message>
        <source>Nothing changes before you take it.</source>
        <translation>Vor dem Übernehmen ändert sich nichts.</translation>
    </message>
    <message>
        <source>Nothing comes to this step from others.</source>
        <translation>Zu diesem Schritt kommt nichts von anderen.</translation>
    </message>
    <message>
        <source>Nothing differs here.</source>
        <translation>Hier ist kein Unterschied.</translation>
    </message>
    <message>
        <source>Nothing fed {place}, so it is an input of the pipeline.</source>
        <translation>Nichts speiste {place}, deshalb ist es eine Eingabe der Pipeline.</translation>
    </message>
    <message>
        <source>Nothing has run yet. Each model gets a line here, with its loads and steps.</source>
        <translation>Noch ist nichts gelaufen. Hier bekommt jedes Modell eine Zeile mit seinen Ladevorgängen und Schritten.</translation>
    </message>
    <message>
        <source>Nothing has run yet. What each step gives is kept here, whole: to read as text, tree or table, to search, to copy, to pin.</source>
        <translation>Noch ist nichts gelaufen. Was jeder Schritt ergibt, bleibt hier ganz erhalten: zum Lesen als Text, Baum oder Tabelle, zum Suchen, Kopieren und Anheften.</translation>
    </message>
    <message>
        <source>Nothing here makes embeddings.</source>
        <translation>Hier bildet nichts Einbettungen.</translation>
    </message>
    <message>
        <source>Nothing here reads JSON out of answers.</source>
        <translation>Hier liest nichts JSON aus Antworten.</translation>
    </message>
    <message>
        <source>Nothing here yet. Each step you add appears in this list too, and can be edited from it with the keyboard alone.</source>
        <translation>Noch ist nichts hier. Jeder neue Schritt erscheint auch in dieser Liste und lässt sich darin allein mit der Tastatur bearbeiten.</translation>
    </message>
    <message>
        <source>Nothing is held. Set a breakpoint on a step or a wire (F9), or press Pause while a run goes on: then every value can be looked at here, edited, and used. After a run, select a step to see what came to it, and fork from there.</source>
        <translation>Nichts ist angehalten. Einen Haltepunkt auf einen Schritt oder eine Verbindung setzen (F9) oder während eines Laufs auf Pause drücken: Dann lässt sich hier jeder Wert ansehen, ändern und verwenden. Nach einem Lauf einen Schritt auswählen, um zu sehen, was zu ihm kam, und dort abzweigen.</translation>
    </message>
    <message>
        <source>Nothing is in it.</source>
        <translation>Es ist nichts darin.</translation>
    </message>
    <message>
        <source>Nothing is known of how good it is; try it on your own texts.</source>
        <translation>Wie gut es ist, weiß niemand; probieren Sie es an eigenen Texten.</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Noch ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Nothing is looked up; give what was found as the input context.</source>
        <translation>Nichts wird nachgeschlagen; das Gefundene als Eingabe context geben.</translation>
    </message>
    <message>
        <source>Nothing is lost while it waits.</source>
        <translation>Beim Warten geht nichts verloren.</translation>
    </message>
    <message>
        <source>Nothing is moderated; put a branch before the step.</source>
        <translation>Nichts wird moderiert; eine Weiche vor den Schritt setzen.</translation>
    </message>
    <message>
        <source>Nothing is queued. Write below what is to be done: the highest priority is worked on first, and nothing is lost when Forge ends.</source>
        <translation>Nichts wartet. Unten steht Platz für das, was zu tun ist: Die höchste Priorität kommt zuerst an die Reihe, und nichts geht verloren, wenn Forge endet.</translation>
    </message>
    <message>
        <source>Nothing is stored twice.</source>
        <translation>Nichts ist doppelt gespeichert.</translation>
    </message>
    <message>
        <source>Nothing it says is real: no model runs behind it.</source>
        <translation>Nichts, was es sagt, ist echt: Dahinter läuft kein Modell.</translation>
    </message>
    <message>
        <source>Nothing leaves this PC. Whatever is installed does the work, the best of it first.</source>
        <translation>Nichts verlässt diesen PC. Was installiert ist, tut die Arbeit, das Beste davon zuerst.</translation>
    </message>
    <message>
        <source>Nothing newer was found.</source>
        <translation>Nichts Neueres gefunden.</translation>
    </message>
    <message>
        <source>Nothing says what the model is made of.</source>
        <translation>Es fehlt, woraus das Modell gemacht wird.</translation>
    </message>
    <message>
        <source>Nothing says which model.</source>
        <translation>Es fehlt, welches Modell gemeint ist.</translation>
    </message>
    <message>
        <source>Nothing that runs needs it.</source>
        <translation>Nichts, was läuft, braucht ihn.</translation>
    </message>
    <message>
        <source>Nothing that runs takes memory of this PC.</source>
        <translation>Nichts, was läuft, braucht Speicher dieses PCs.</translation>
    </message>
    <message>
        <source>Nothing to run yet</source>
        <translation>Noch nichts auszuführen</translation>
    </message>
    <message>
        <source>Nothing to run yet.</source>
        <translation>Noch nichts auszuführen.</translation>
    </message>
    <message>
        <source>Nothing used it.</source>
        <translation>Nichts hat es verwendet.</translation>
    </message>
    <message>
        <source>Nothing was asked there; write a prompt.</source>
        <translation>Dort wurde nichts gefragt; einen Prompt schreiben.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>Noch wurde nichts protokolliert.</translation>
    </message>
    <message>
        <source>Nothing was wired to its list.</source>
        <translation>Mit seiner Liste war nichts verbunden.</translation>
    </message>
    <message>
        <source>Nothing went through it yet.</source>
        <translation>Noch ging nichts hindurch.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Now: a vote of {models}</source>
        <translation>Jetzt: Abstimmung von {models}</translation>
    </message>
    <message>
        <source>Now: no model.</source>
        <translation>Jetzt: kein Modell.</translation>
    </message>
    <message>
        <source>Now: {model}</source>
        <translation>Jetzt: {model}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Of its process.</source>
        <translation>Seines Prozesses.</translation>
    </message>
    <message>
        <source>Of prompt and answer together. Higher: more fits in, with more memory in use. A change loads the model again.</source>
        <translation>Von Prompt und Antwort zusammen. Höher: Es passt mehr hinein, bei mehr belegtem Speicher. Eine Änderung lädt das Modell neu.</translation>
    </message>
    <message>
        <source>Of the nodes with a model {there} of {total} ({share}).</source>
        <translation>Von den Knoten mit einem Modell {there} von {total} ({share}).</translation>
    </message>
    <message>
        <source>Of the window, from the next start on. What models and files say stays as it is.</source>
        <translation>Des Fensters, ab dem nächsten Start. Was Modelle und Dateien sagen, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>Ollama at {place} refuses requests under this host name.</source>
        <translation>Ollama unter {place} lehnt Anfragen unter diesem Rechnernamen ab.</translation>
    </message>
    <message>
        <source>Ollama cannot load {model}: {words}</source>
        <translation>Ollama kann {model} nicht laden: {words}</translation>
    </message>
    <message>
        <source>Ollama cannot quantise to &quot;{name}&quot;.</source>
        <translation>Ollama kann nicht zu „{name}“ quantisieren.</translation>
    </message>
    <message>
        <source>Ollama cannot reach the place where {model} is kept: {words}</source>
        <translation>Ollama erreicht den Ort nicht, an dem {model} liegt: {words}</translation>
    </message>
    <message>
        <source>Ollama cannot use this JSON schema: {words}</source>
        <translation>Ollama kann dieses JSON-Schema nicht verwenden: {words}</translation>
    </message>
    <message>
        <source>Ollama did not say whether {model} is loaded.</source>
        <translation>Ollama hat nicht gesagt, ob {model} geladen ist.</translation>
    </message>
    <message>
        <source>Ollama does not allow this: {words}</source>
        <translation>Ollama erlaubt das nicht: {words}</translation>
    </message>
    <message>
        <source>Ollama does not have {model}: {words}</source>
        <translation>Ollama hat {model} nicht: {words}</translation>
    </message>
    <message>
        <source>Ollama gave the request up before it began: {words}</source>
        <translation>Ollama hat die Anfrage aufgegeben, bevor sie begann: {words}</translation>
    </message>
    <message>
        <source>Ollama has too many requests waiting.</source>
        <translation>Bei Ollama warten zu viele Anfragen.</translation>
    </message>
    <message>
        <source>Ollama help</source>
        <translation>Hilfe zu Ollama</translation>
    </message>
    <message>
        <source>Ollama keeps a copy of its own: the weights then lie on this disk twice, and for a while three times. Forge itself runs GGUF files where they lie.</source>
        <translation>Ollama behält eine eigene Kopie: Die Gewichte liegen dann zweimal auf diesem Datenträger, eine Zeit lang dreimal. Forge selbst führt GGUF-Dateien dort aus, wo sie liegen.</translation>
    </message>
    <message>
        <source>Ollama knows no parameter &quot;{name}&quot;.</source>
        <translation>Ollama kennt keinen Parameter „{name}“.</translation>
    </message>
    <message>
        <source>Ollama quantises weights of 16 or 32 bits only, and these are quantised already.</source>
        <translation>Ollama quantisiert nur Gewichte mit 16 oder 32 Bit, und diese sind schon quantisiert.</translation>
    </message>
    <message>
        <source>Ollama stopped making {model} before it was done.</source>
        <translation>Ollama hörte auf, {model} zu erstellen, bevor es fertig war.</translation>
    </message>
    <message>
        <source>Ollama&apos;s address</source>
        <translation>Adresse von Ollama</translation>
    </message>
    <message>
        <source>Ollama&apos;s files</source>
        <translation>Dateien von Ollama</translation>
    </message>
    <message>
        <source>Ollama&apos;s library does not have it, so Forge can neither fetch nor run it.</source>
        <translation>Ollamas Bibliothek hat es nicht; Forge kann es deshalb weder holen noch ausführen.</translation>
    </message>
    <message>
        <source>Ollama&apos;s server</source>
        <translation>Server von Ollama</translation>
    </message>
    <message>
        <source>Ollama: {words}</source>
        <translation>Ollama: {words}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>On another computer</source>
        <translation>Auf einem anderen Rechner</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>On the CPU, because GPU memory was short.</source>
        <translation>Auf der CPU, weil der GPU-Speicher knapp war.</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>Auf der Arbeitsfläche</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>Auf diesem PC</translation>
    </message>
    <message>
        <source>One answer does not show it. On a test set the lift meter holds the hand-off beside the best of its models, asked with as many tokens.</source>
        <translation>Eine Antwort zeigt es nicht. Auf einem Testsatz wird die Übergabe mit dem besten ihrer Modelle verglichen, das mit ebenso vielen Token gefragt wird.</translation>
    </message>
    <message>
        <source>One line differs.</source>
        <translation>Eine Zeile unterscheidet sich.</translation>
    </message>
    <message>
        <source>One model answers</source>
        <translation>Ein Modell antwortet</translation>
    </message>
    <message>
        <source>One pixel for one</source>
        <translation>Ein Pixel für ein Pixel</translation>
    </message>
    <message>
        <source>One that is in memory already was asked for.</source>
        <translation>Verlangt wurde eines, das schon im Speicher ist.</translation>
    </message>
    <message>
        <source>One vote does not show it. On a test set the lift meter holds the vote beside the best of its models, asked with as many tokens.</source>
        <translation>Eine Abstimmung allein zeigt es nicht. Auf einem Testsatz wird sie mit dem besten ihrer Modelle verglichen, das mit ebenso vielen Token gefragt wird.</translation>
    </message>
    <message>
        <source>Only models that fit into this PC&apos;s memory</source>
        <translation>Nur Modelle, die in den Speicher dieses PCs passen</translation>
    </message>
    <message>
        <source>Only models with {ability}</source>
        <translation>Nur Modelle mit: {ability}</translation>
    </message>
    <message>
        <source>Only names and words differ: a run of either gives the same.</source>
        <translation>Nur Namen und Wörter unterscheiden sich: Ein Lauf ergibt bei beiden dasselbe.</translation>
    </message>
    <message>
        <source>Only published</source>
        <translation>Nur veröffentlicht</translation>
    </message>
    <message>
        <source>Only the first pattern that fits is taken, not all.</source>
        <translation>Nur das erste passende Muster wird genommen, nicht alle.</translation>
    </message>
    <message>
        <source>Only the names tell them apart; this one comes later in the alphabet.</source>
        <translation>Nur die Namen unterscheiden sie; dieser kommt später im Alphabet.</translation>
    </message>
    <message>
        <source>Only weights of 16 or 32 bits can be quantised.</source>
        <translation>Nur Gewichte mit 16 oder 32 Bit lassen sich quantisieren.</translation>
    </message>
    <message>
        <source>Only what fits into this PC&apos;s memory</source>
        <translation>Nur was in den Speicher dieses PCs passt</translation>
    </message>
    <message>
        <source>Only what is on this PC</source>
        <translation>Nur was auf diesem PC ist</translation>
    </message>
    <message>
        <source>Only {model}</source>
        <translation>Nur {model}</translation>
    </message>
    <message>
        <source>Only {voted} of {voters} answered; the quorum is {quorum}.</source>
        <translation>Nur {voted} von {voters} haben geantwortet; nötig sind {quorum}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open a pipeline</source>
        <translation>Pipeline öffnen</translation>
    </message>
    <message>
        <source>Open a test set</source>
        <translation>Einen Testsatz öffnen</translation>
    </message>
    <message>
        <source>Open and run</source>
        <translation>Öffnen und ausführen</translation>
    </message>
    <message>
        <source>Open comparison</source>
        <translation>Vergleich öffnen</translation>
    </message>
    <message>
        <source>Open data and small size: rewriting and summaries in English.</source>
        <translation>Offene Daten und kleine Größe: Umformulierungen und Zusammenfassungen auf Englisch.</translation>
    </message>
    <message>
        <source>Open data, six languages, thinks when asked to.</source>
        <translation>Offene Daten, sechs Sprachen, denkt auf Wunsch nach.</translation>
    </message>
    <message>
        <source>Open everything below</source>
        <translation>Alles darunter aufklappen</translation>
    </message>
    <message>
        <source>Open its pipeline</source>
        <translation>Pipeline öffnen</translation>
    </message>
    <message>
        <source>Open pipelines</source>
        <translation>Offene Pipelines</translation>
    </message>
    <message>
        <source>Open test sets</source>
        <translation>Testsätze öffnen</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Open the pipeline of the selected step</source>
        <translation>Pipeline des ausgewählten Schritts öffnen</translation>
    </message>
    <message>
        <source>Open the results</source>
        <translation>Ergebnisse öffnen</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Diese Adresse im Browser öffnen?</translation>
    </message>
    <message>
        <source>Open this panel</source>
        <translation>Dieses Feld ausklappen</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>OpenAI-kompatibler Server</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Other files of it</source>
        <translation>Andere Dateien davon</translation>
    </message>
    <message>
        <source>Other programs worked meanwhile; it may be faster.</source>
        <translation>Andere Programme arbeiteten währenddessen; es kann schneller sein.</translation>
    </message>
    <message>
        <source>Other programs worked when it began; it may be faster.</source>
        <translation>Andere Programme arbeiteten, als es begann; es kann schneller sein.</translation>
    </message>
    <message>
        <source>Other work goes on: {n} requests are counted.</source>
        <translation>Es läuft noch andere Arbeit: {n} Anfragen sind mitgezählt.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Out of date: that device is not there now.</source>
        <translation>Veraltet: Das Gerät ist jetzt nicht da.</translation>
    </message>
    <message>
        <source>Out of date: the driver has another version now.</source>
        <translation>Veraltet: Der Treiber hat jetzt eine andere Version.</translation>
    </message>
    <message>
        <source>Out of date: the engine has another version now.</source>
        <translation>Veraltet: Die Engine hat jetzt eine andere Version.</translation>
    </message>
    <message>
        <source>Out of date: the model&apos;s content is another one now.</source>
        <translation>Veraltet: Der Inhalt des Modells ist jetzt ein anderer.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Outline of the pipeline</source>
        <translation>Gliederung der Pipeline</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Over: {done} done, {failed} failed</source>
        <translation>Vorbei: {done} fertig, {failed} fehlgeschlagen</translation>
    </message>
    <message>
        <source>Over: {done} done, {failed} failed, {cancelled} cancelled</source>
        <translation>Vorbei: {done} fertig, {failed} fehlgeschlagen, {cancelled} abgebrochen</translation>
    </message>
    <message>
        <source>Own folders</source>
        <translation>Eigene Ordner</translation>
    </message>
    <message>
        <source>Own strategy</source>
        <translation>Eigene Strategie</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Paint pictures</source>
        <translation>Bilder malen</translation>
    </message>
    <message>
        <source>Paints a picture in a single step.</source>
        <translation>Malt ein Bild in einem einzigen Schritt.</translation>
    </message>
    <message>
        <source>Paints and edits pictures; not for commercial use.</source>
        <translation>Malt und bearbeitet Bilder; nicht für gewerbliche Zwecke.</translation>
    </message>
    <message>
        <source>Paints detailed pictures that follow long descriptions.</source>
        <translation>Malt detailreiche Bilder nach langen Beschreibungen.</translation>
    </message>
    <message>
        <source>Paints detailed pictures; not for commercial use.</source>
        <translation>Malt detailreiche Bilder; nicht für gewerbliche Zwecke.</translation>
    </message>
    <message>
        <source>Paints lifelike pictures in eight steps.</source>
        <translation>Malt lebensechte Bilder in acht Schritten.</translation>
    </message>
    <message>
        <source>Paints pictures in one to four steps.</source>
        <translation>Malt Bilder in einem bis vier Schritten.</translation>
    </message>
    <message>
        <source>Paints pictures of 1024 pixels.</source>
        <translation>Malt Bilder mit 1024 Pixeln.</translation>
    </message>
    <message>
        <source>Paints pictures that follow long descriptions, on consumer GPUs.</source>
        <translation>Malt Bilder nach langen Beschreibungen, auf GPUs für zu Hause.</translation>
    </message>
    <message>
        <source>Paints pictures, with readable words in them.</source>
        <translation>Malt Bilder, auch mit lesbaren Wörtern darin.</translation>
    </message>
    <message>
        <source>Paints small pictures on modest GPUs; many fine-tunes.</source>
        <translation>Malt kleine Bilder auf bescheidenen GPUs; viele Abwandlungen.</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Parallel reasoning</source>
        <translation>Paralleles Nachdenken</translation>
    </message>
    <message>
        <source>Parallel reasoning makes its answer with a model, not by counting.</source>
        <translation>Paralleles Nachdenken bildet seine Antwort mit einem Modell, nicht durch Zählen.</translation>
    </message>
    <message>
        <source>Parallel reasoning takes no pictures.</source>
        <translation>Paralleles Nachdenken nimmt keine Bilder.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Part of the pipeline: runs take it unless you give a value of your own (F4). Drop a text file on it.</source>
        <translation>Teil der Pipeline: Läufe nehmen es, solange kein eigener Wert gegeben ist (F4). Eine Textdatei lässt sich darauf ablegen.</translation>
    </message>
    <message>
        <source>Parts are not put together to a size; they are cut at the separator.</source>
        <translation>Teile werden nicht zu einer Größe zusammengesetzt; sie werden am Trennzeichen geschnitten.</translation>
    </message>
    <message>
        <source>Parts of the comparison</source>
        <translation>Teile des Vergleichs</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Pass on something else</source>
        <translation>Etwas anderes weitergeben</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Passes its input on</source>
        <translation>Gibt die Eingabe weiter</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste an answer as it should look. Every key of it must then be there.</source>
        <translation>Eine Antwort einfügen, wie sie aussehen soll. Jeder ihrer Schlüssel muss dann da sein.</translation>
    </message>
    <message>
        <source>Paste steps</source>
        <translation>Schritte einfügen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause (F8)</source>
        <translation>Pause (F8)</translation>
    </message>
    <message>
        <source>Pause at {place}</source>
        <translation>Pausieren bei {place}</translation>
    </message>
    <message>
        <source>Pause before this step</source>
        <translation>Vor diesem Schritt pausieren</translation>
    </message>
    <message>
        <source>Pause here</source>
        <translation>Hier pausieren</translation>
    </message>
    <message>
        <source>Pause or resume readings of this PC</source>
        <translation>Messen dieses PCs anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Pause readings of this PC</source>
        <translation>Messen dieses PCs anhalten</translation>
    </message>
    <message>
        <source>Pause so from now on (Return)</source>
        <translation>Ab jetzt so pausieren (Enter)</translation>
    </message>
    <message>
        <source>Pause the run, or continue it</source>
        <translation>Lauf pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Pause the run, or set a breakpoint before.</source>
        <translation>Den Lauf pausieren oder davor einen Haltepunkt setzen.</translation>
    </message>
    <message>
        <source>Pause the task queue, or go on</source>
        <translation>Die Warteschlange anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Pause the tasks</source>
        <translation>Aufgaben anhalten</translation>
    </message>
    <message>
        <source>Pause when</source>
        <translation>Pausieren, wenn</translation>
    </message>
    <message>
        <source>Pause when a value comes</source>
        <translation>Pausieren, wenn ein Wert kommt</translation>
    </message>
    <message>
        <source>Pause {model}</source>
        <translation>{model} anhalten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Paused at {amount}</source>
        <translation>Angehalten bei {amount}</translation>
    </message>
    <message>
        <source>Paused before this step</source>
        <translation>Vor diesem Schritt pausiert</translation>
    </message>
    <message>
        <source>Paused before {steps}.</source>
        <translation>Pausiert vor {steps}.</translation>
    </message>
    <message>
        <source>Paused before {step}</source>
        <translation>Pausiert vor {step}</translation>
    </message>
    <message>
        <source>Paused before {step}, {steps} more held</source>
        <translation>Pausiert vor {step}, {steps} mehr angehalten</translation>
    </message>
    <message>
        <source>Paused for</source>
        <translation>Pausiert seit</translation>
    </message>
    <message>
        <source>Paused inside this step</source>
        <translation>Im Inneren dieses Schritts angehalten</translation>
    </message>
    <message>
        <source>Paused on the wire {wire}</source>
        <translation>Pausiert auf der Verbindung {wire}</translation>
    </message>
    <message>
        <source>Paused, {counts}, {time}</source>
        <translation>Pausiert, {counts}, {time}</translation>
    </message>
    <message>
        <source>Paused, {running} running, {waiting} waiting</source>
        <translation>Angehalten, {running} in Arbeit, {waiting} warten</translation>
    </message>
    <message>
        <source>Paused. {status}</source>
        <translation>Pausiert. {status}</translation>
    </message>
    <message>
        <source>Paused: {tasks}</source>
        <translation>Angehalten: {tasks}</translation>
    </message>
    <message>
        <source>Phi-3 Mini with more languages and a long context.</source>
        <translation>Phi-3 Mini mit mehr Sprachen und langem Kontext.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture of {pipeline}</source>
        <translation>Bild von {pipeline}</translation>
    </message>
    <message>
        <source>Picture understanding for servers.</source>
        <translation>Bildverständnis für Server.</translation>
    </message>
    <message>
        <source>Picture {n}</source>
        <translation>Bild {n}</translation>
    </message>
    <message>
        <source>Picture, {measures}</source>
        <translation>Bild, {measures}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures and sound go straight into one dense model.</source>
        <translation>Bilder und Ton gehen unmittelbar in ein dichtes Modell.</translation>
    </message>
    <message>
        <source>Pictures with a pipeline inside</source>
        <translation>Bilder, die eine Pipeline enthalten</translation>
    </message>
    <message>
        <source>Pictures, pages and several pictures at once.</source>
        <translation>Bilder, Seiten und mehrere Bilder zugleich.</translation>
    </message>
    <message>
        <source>Pictures, pages and videos; can think first.</source>
        <translation>Bilder, Seiten und Videos; kann zuerst nachdenken.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Pin its result</source>
        <translation>Ergebnis anheften</translation>
    </message>
    <message>
        <source>Pin the output to go on with it instead of running the step again.</source>
        <translation>Die Ausgabe anheften, um mit ihr weiterzumachen, statt den Schritt erneut auszuführen.</translation>
    </message>
    <message>
        <source>Pin the results of the selected steps, or let them run again</source>
        <translation>Ergebnisse der ausgewählten Schritte anheften oder sie wieder laufen lassen</translation>
    </message>
    <message>
        <source>Pin this output</source>
        <translation>Diese Ausgabe anheften</translation>
    </message>
    <message>
        <source>Pin this output: the step runs no more</source>
        <translation>Diese Ausgabe anheften: Der Schritt läuft nicht mehr</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Pinned output</source>
        <translation>Angeheftete Ausgabe</translation>
    </message>
    <message>
        <source>Pinned: does not run</source>
        <translation>Angeheftet: läuft nicht</translation>
    </message>
    <message>
        <source>Pinned: the step does not run, this is its result.</source>
        <translation>Angeheftet: Der Schritt läuft nicht, dies ist sein Ergebnis.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Pipeline canvas</source>
        <translation>Arbeitsfläche der Pipeline</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Pipelines are more than {most} deep inside each other here.</source>
        <translation>Hier stecken mehr als {most} Pipelines ineinander.</translation>
    </message>
    <message>
        <source>Pipelines ask no web addresses.</source>
        <translation>Pipelines fragen keine Webadressen ab.</translation>
    </message>
    <message>
        <source>Pipelines call no tools.</source>
        <translation>Pipelines rufen keine Werkzeuge auf.</translation>
    </message>
    <message>
        <source>Pipelines have no vector store.</source>
        <translation>Pipelines haben keinen Vektorspeicher.</translation>
    </message>
    <message>
        <source>Pipelines have no vector store; give what was found as an input.</source>
        <translation>Pipelines haben keinen Vektorspeicher; das Gefundene als Eingabe geben.</translation>
    </message>
    <message>
        <source>Pipelines that run as they are, on the small model that came with Forge. Opening one makes a copy in a new tab.</source>
        <translation>Pipelines, die so laufen, wie sie sind, mit dem kleinen Modell, das Forge mitbringt. Beim Öffnen entsteht eine Kopie in einem neuen Tab.</translation>
    </message>
    <message>
        <source>Pipelines that use it go on working.</source>
        <translation>Pipelines, die sie verwenden, arbeiten weiter.</translation>
    </message>
    <message>
        <source>Pipelines that use it run the new one.</source>
        <translation>Pipelines, die sie verwenden, führen die neue aus.</translation>
    </message>
    <message>
        <source>Pipelines that you published, to be used as one step in others. Opening one shows the file that those steps run.</source>
        <translation>Pipelines, die Sie veröffentlicht haben, um sie in anderen als einen Schritt zu verwenden. Öffnen zeigt die Datei, die diese Schritte ausführen.</translation>
    </message>
    <message>
        <source>Pipelines to fill in with models of your own. Opening one makes a copy in a new tab; its notes say how it is meant.</source>
        <translation>Pipelines zum Ausfüllen mit eigenen Modellen. Öffnen legt eine Kopie in einem neuen Tab an; ihre Notizen sagen, wie sie gemeint ist.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan: every answer is kept, nothing is loaded</source>
        <translation>Plan: alle Antworten sind aufbewahrt, nichts wird geladen</translation>
    </message>
    <message>
        <source>Plan: {facts}</source>
        <translation>Plan: {facts}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>Noch einmal abspielen</translation>
    </message>
    <message>
        <source>Play it with the system&apos;s own program</source>
        <translation>Mit dem Programm des Systems abspielen</translation>
    </message>
    <message>
        <source>Play the past run again as it went</source>
        <translation>Früheren Lauf noch einmal abspielen, wie er lief</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Playground</translation>
    </message>
    <message>
        <source>Pleasant short answers on small machines.</source>
        <translation>Angenehme kurze Antworten auf kleinen Rechnern.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>Bitte melden.</translation>
    </message>
    <message>
        <source>Previous (Shift+Return)</source>
        <translation>Zurück (Umschalt+Enter)</translation>
    </message>
    <message>
        <source>Previous difference (P)</source>
        <translation>Voriger Unterschied (P)</translation>
    </message>
    <message>
        <source>Previous pipeline</source>
        <translation>Vorige Pipeline</translation>
    </message>
    <message>
        <source>Priorities go from {low} to {high}.</source>
        <translation>Prioritäten gehen von {low} bis {high}.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Priority: 10 is worked on first</source>
        <translation>Priorität: 10 kommt zuerst an die Reihe</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Process and tokenizer</source>
        <translation>Prozess und Tokenizer</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Programming: models made for code first, on this PC alone.</source>
        <translation>Programmieren: Modelle für Code zuerst, allein auf diesem PC.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt for all models</source>
        <translation>Prompt für alle Modelle</translation>
    </message>
    <message>
        <source>Prompt of {tokens}</source>
        <translation>Prompt mit {tokens}</translation>
    </message>
    <message>
        <source>Prompt, with inputs in braces</source>
        <translation>Prompt, Eingaben in Klammern</translation>
    </message>
    <message>
        <source>Proof-read with changes</source>
        <translation>Korrektur lesen mit Änderungen</translation>
    </message>
    <message>
        <source>Publish it here, or choose a file.</source>
        <translation>Hier veröffentlichen oder eine Datei wählen.</translation>
    </message>
    <message>
        <source>Publish its pipeline</source>
        <translation>Pipeline veröffentlichen</translation>
    </message>
    <message>
        <source>Publish the pipeline of the selected step, to use it in others</source>
        <translation>Pipeline des ausgewählten Schritts veröffentlichen, um sie in anderen zu verwenden</translation>
    </message>
    <message>
        <source>Publish the pipeline, to use it as a step in others</source>
        <translation>Pipeline veröffentlichen, um sie in anderen als Schritt zu verwenden</translation>
    </message>
    <message>
        <source>Publish this pipeline</source>
        <translation>Diese Pipeline veröffentlichen</translation>
    </message>
    <message>
        <source>Published score</source>
        <translation>Veröffentlichter Wert</translation>
    </message>
    <message>
        <source>Published score of at least</source>
        <translation>Veröffentlichter Wert von mindestens</translation>
    </message>
    <message>
        <source>Published scores</source>
        <translation>Veröffentlichte Werte</translation>
    </message>
    <message>
        <source>Published, and where it lies</source>
        <translation>Veröffentlichtes, und wo es liegt</translation>
    </message>
    <message>
        <source>Published: {score} on {benchmark} ({source}).</source>
        <translation>Veröffentlicht: {score} bei {benchmark} ({source}).</translation>
    </message>
    <message>
        <source>Published: {score} on {benchmark}, place {place} of the {all} models that come into question and have a score there ({source}).</source>
        <translation>Veröffentlicht: {score} bei {benchmark}, Platz {place} von {all} Modellen, die in Frage kommen und dort einen Wert haben ({source}).</translation>
    </message>
    <message>
        <source>Published: {score} on {benchmark}, the best of the {all} models that come into question and have a score there ({source}).</source>
        <translation>Veröffentlicht: {score} bei {benchmark}, das beste von {all} Modellen, die in Frage kommen und dort einen Wert haben ({source}).</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Pull facts out of texts</source>
        <translation>Fakten aus Texten ziehen</translation>
    </message>
    <message>
        <source>Pull it again; it goes on where it stopped.</source>
        <translation>Holen Sie es erneut; es geht weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>Pull it again; only what is spoiled is fetched once more.</source>
        <translation>Noch einmal holen; nur das Beschädigte wird neu geladen.</translation>
    </message>
    <message>
        <source>Pull it in Ollama (ollama pull {name}), or choose another model.</source>
        <translation>Es in Ollama holen (ollama pull {name}) oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>Pull it in a terminal, or choose another model.</source>
        <translation>In einem Terminal holen oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>Pull the model again, or update Ollama if the model is newer than it.</source>
        <translation>Das Modell noch einmal holen oder Ollama aktualisieren, falls das Modell neuer ist.</translation>
    </message>
    <message>
        <source>Pull the model first; Ollama would download it without asking.</source>
        <translation>Das Modell erst holen; Ollama würde es ohne Rückfrage laden.</translation>
    </message>
    <message>
        <source>Pull {model}</source>
        <translation>{model} holen</translation>
    </message>
    <message>
        <source>Pull {model} ({size})</source>
        <translation>{model} holen ({size})</translation>
    </message>
    <message>
        <source>Put a key in quotes.</source>
        <translation>Einen Schlüssel in Anführungszeichen gesetzt.</translation>
    </message>
    <message>
        <source>Put a text in double quotes that had other quotes.</source>
        <translation>Einen Text mit anderen Anführungszeichen in doppelte gesetzt.</translation>
    </message>
    <message>
        <source>Put a text in quotes that had none.</source>
        <translation>Einen Text ohne Anführungszeichen in solche gesetzt.</translation>
    </message>
    <message>
        <source>Put another value in its place (Ctrl+E)</source>
        <translation>Einen anderen Wert an seine Stelle setzen (Strg+E)</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Put both pipelines into one folder, or write absolute paths.</source>
        <translation>Beide Pipelines in einen Ordner legen oder absolute Pfade schreiben.</translation>
    </message>
    <message>
        <source>Put cells with separators or line breaks into double quotes.</source>
        <translation>Zellen mit Trennzeichen oder Zeilenumbrüchen in doppelte Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Put it at the end of a wire.</source>
        <translation>Ans Ende einer Verbindung setzen.</translation>
    </message>
    <message>
        <source>Put it back, or choose another model.</source>
        <translation>Zurücklegen oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>Put null for a missing value.</source>
        <translation>null für einen fehlenden Wert gesetzt.</translation>
    </message>
    <message>
        <source>Put null for {count} missing values.</source>
        <translation>null für {count} fehlende Werte gesetzt.</translation>
    </message>
    <message>
        <source>Put the key into the environment variable {variable}, and set anthropic.key_source to &quot;environment&quot;.</source>
        <translation>Den Schlüssel in die Umgebungsvariable {variable} legen und anthropic.key_source auf „environment“ setzen.</translation>
    </message>
    <message>
        <source>Put the key into the environment variable {variable}, and set key_source to &quot;environment&quot; and key_name to &quot;{name}&quot; for it.</source>
        <translation>Den Schlüssel in die Umgebungsvariable {variable} legen und dafür key_source auf „environment“ und key_name auf „{name}“ setzen.</translation>
    </message>
    <message>
        <source>Put the system text into the prompt, or switch raw off.</source>
        <translation>Den Systemtext in den Prompt schreiben oder raw ausschalten.</translation>
    </message>
    <message>
        <source>Put {count} keys in quotes.</source>
        <translation>{count} Schlüssel in Anführungszeichen gesetzt.</translation>
    </message>
    <message>
        <source>Put {count} texts in double quotes that had other quotes.</source>
        <translation>{count} Texte mit anderen Anführungszeichen in doppelte gesetzt.</translation>
    </message>
    <message>
        <source>Put {count} texts in quotes that had none.</source>
        <translation>{count} Texte ohne Anführungszeichen in solche gesetzt.</translation>
    </message>
    <message>
        <source>Puts each row of a table into one of your classes and counts them. Small models do well when the classes are clear; temperature 0 gives the same answer each time. Give the rows and the classes.</source>
        <translation>Ordnet jede Zeile einer Tabelle einer der eigenen Klassen zu und zählt sie. Kleine Modelle genügen, wenn die Klassen klar sind; Temperatur 0 gibt jedes Mal dieselbe Antwort. Zeilen und Klassen angeben.</translation>
    </message>
    <message>
        <source>Puts it on the shelf</source>
        <translation>Stellt es ins Regal</translation>
    </message>
    <message>
        <source>Puts texts together without a model.</source>
        <translation>Setzt Texte ohne Modell zusammen.</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Quantise</source>
        <translation>Quantisieren</translation>
    </message>
    <message>
        <source>Questions about pictures, on this PC alone.</source>
        <translation>Fragen zu Bildern, allein auf diesem PC.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Queued for {model}</source>
        <translation>Wartet auf {model}</translation>
    </message>
    <message>
        <source>Quick answers on devices: 1 of 8 billion parameters at work.</source>
        <translation>Schnelle Antworten auf Geräten: 1 von 8 Milliarden Parametern arbeitet.</translation>
    </message>
    <message>
        <source>Quick answers on laptops: 2 of 24 billion parameters at work.</source>
        <translation>Schnelle Antworten auf Laptops: 2 von 24 Milliarden Parametern arbeiten.</translation>
    </message>
    <message>
        <source>Quick answers: 0.8 of 3.3 billion parameters at work.</source>
        <translation>Schnelle Antworten: 0,8 von 3,3 Milliarden Parametern arbeiten.</translation>
    </message>
    <message>
        <source>Quick summaries and rewriting on very small machines.</source>
        <translation>Schnelle Zusammenfassungen und Umformulierungen auf sehr kleinen Rechnern.</translation>
    </message>
    <message>
        <source>Quick vectors for English search.</source>
        <translation>Schnelle Vektoren für die Suche auf Englisch.</translation>
    </message>
    <message>
        <source>Quick vectors for short English texts.</source>
        <translation>Schnelle Vektoren für kurze englische Texte.</translation>
    </message>
    <message>
        <source>Quit Forge</source>
        <translation>Forge beenden</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Ranking knows no factor &quot;{factor}&quot;.</source>
        <translation>Die Rangfolge kennt keinen Faktor „{factor}“.</translation>
    </message>
    <message>
        <source>Rated higher</source>
        <translation>Besser bewertet</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Read %7B and the like as what they stand for.</source>
        <translation>%7B und Ähnliches als das gelesen, wofür es steht.</translation>
    </message>
    <message>
        <source>Read &amp;quot; and the like as what they stand for.</source>
        <translation>&amp;quot; und Ähnliches als das gelesen, wofür es steht.</translation>
    </message>
    <message>
        <source>Read JSON that stood inside a string.</source>
        <translation>JSON gelesen, das in einer Zeichenkette stand.</translation>
    </message>
    <message>
        <source>Read a call as the value inside.</source>
        <translation>Einen Aufruf als den Wert darin gelesen.</translation>
    </message>
    <message>
        <source>Read a comma or colon that was written otherwise.</source>
        <translation>Ein anders geschriebenes Komma oder einen Doppelpunkt gelesen.</translation>
    </message>
    <message>
        <source>Read a number without the zeros in front.</source>
        <translation>Eine Zahl ohne führende Nullen gelesen.</translation>
    </message>
    <message>
        <source>Read a sign again that had been decoded wrongly.</source>
        <translation>Ein falsch dekodiertes Zeichen neu gelesen.</translation>
    </message>
    <message>
        <source>Read a tuple or set as a list.</source>
        <translation>Ein Tupel oder eine Menge als Liste gelesen.</translation>
    </message>
    <message>
        <source>Read an escape that JSON does not have.</source>
        <translation>Eine Maskierung gelesen, die JSON nicht hat.</translation>
    </message>
    <message>
        <source>Read and review code</source>
        <translation>Code lesen und prüfen</translation>
    </message>
    <message>
        <source>Read as a last resort</source>
        <translation>Mit letzten Mitteln gelesen</translation>
    </message>
    <message>
        <source>Read base64 as what it stands for.</source>
        <translation>base64 als das gelesen, wofür es steht.</translation>
    </message>
    <message>
        <source>Read by json_repair, the last resort.</source>
        <translation>Von json_repair gelesen, dem letzten Mittel.</translation>
    </message>
    <message>
        <source>Read from: {sources}</source>
        <translation>Gelesen aus: {sources}</translation>
    </message>
    <message>
        <source>Read lines of keys and values that had no brackets.</source>
        <translation>Zeilen mit Schlüsseln und Werten ohne Klammern gelesen.</translation>
    </message>
    <message>
        <source>Read scanned pages</source>
        <translation>Gescannte Seiten lesen</translation>
    </message>
    <message>
        <source>Read {count} calls as the value inside.</source>
        <translation>{count} Aufrufe als den Wert darin gelesen.</translation>
    </message>
    <message>
        <source>Read {count} commas and colons that were written otherwise.</source>
        <translation>{count} anders geschriebene Kommas und Doppelpunkte gelesen.</translation>
    </message>
    <message>
        <source>Read {count} escapes that JSON does not have.</source>
        <translation>{count} Maskierungen gelesen, die JSON nicht hat.</translation>
    </message>
    <message>
        <source>Read {count} numbers without the zeros in front.</source>
        <translation>{count} Zahlen ohne führende Nullen gelesen.</translation>
    </message>
    <message>
        <source>Read {count} signs again that had been decoded wrongly.</source>
        <translation>{count} falsch dekodierte Zeichen neu gelesen.</translation>
    </message>
    <message>
        <source>Read {count} tuples or sets as lists.</source>
        <translation>{count} Tupel oder Mengen als Listen gelesen.</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Liest den Prompt</translation>
    </message>
    <message>
        <source>Reading the prompt, {percent}</source>
        <translation>Liest den Prompt, {percent}</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} wird gelesen</translation>
    </message>
    <message>
        <source>Readings as CSV</source>
        <translation>Messwerte als CSV</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Reads a text file.</source>
        <translation>Liest eine Textdatei.</translation>
    </message>
    <message>
        <source>Reads one line of printed text.</source>
        <translation>Liest eine Zeile gedruckten Text.</translation>
    </message>
    <message>
        <source>Reads pages in 109 languages.</source>
        <translation>Liest Seiten in 109 Sprachen.</translation>
    </message>
    <message>
        <source>Reads pages into text and tables.</source>
        <translation>Liest Seiten als Text und Tabellen.</translation>
    </message>
    <message>
        <source>Reads pages, tables and formulas.</source>
        <translation>Liest Seiten, Tabellen und Formeln.</translation>
    </message>
    <message>
        <source>Reads pictures and videos, fast for its size.</source>
        <translation>Liest Bilder und Videos, schnell für seine Größe.</translation>
    </message>
    <message>
        <source>Reads pictures, documents and screens; finds where things stand in them.</source>
        <translation>Liest Bilder, Dokumente und Bildschirme; findet, wo darin etwas steht.</translation>
    </message>
    <message>
        <source>Reads pictures, pages and videos, and thinks about them.</source>
        <translation>Liest Bilder, Seiten und Videos und denkt über sie nach.</translation>
    </message>
    <message>
        <source>Reads scanned pages into clean text; a fine-tuned Qwen2.5 VL.</source>
        <translation>Liest eingescannte Seiten als sauberen Text; ein nachtrainiertes Qwen2.5 VL.</translation>
    </message>
    <message>
        <source>Reads scientific pages with formulas.</source>
        <translation>Liest wissenschaftliche Seiten mit Formeln.</translation>
    </message>
    <message>
        <source>Reads tables, charts and documents.</source>
        <translation>Liest Tabellen, Diagramme und Dokumente.</translation>
    </message>
    <message>
        <source>Reads text, tables, formulas and sheet music.</source>
        <translation>Liest Text, Tabellen, Formeln und Noten.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Ready to run</source>
        <translation>Sofort startbar</translation>
    </message>
    <message>
        <source>Ready to run.</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <source>Reason for rejecting</source>
        <translation>Grund der Ablehnung</translation>
    </message>
    <message>
        <source>Reason, if you reject it</source>
        <translation>Grund, falls abgelehnt</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Reasons well for its size; mostly English.</source>
        <translation>Denkt gut für seine Größe; überwiegend Englisch.</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>Empfehlen</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <translation>Nicht gespeicherte Arbeit wiederherstellen</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo {edit}</source>
        <translation>Wiederholen: {edit}</translation>
    </message>
    <message>
        <source>Refuse, put a number into the name, add to its end, or replace it.</source>
        <translation>Ablehnen, eine Zahl in den Namen setzen, am Ende anhängen oder ersetzen.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>Abgelehnt.</translation>
    </message>
    <message>
        <source>Rejected: {text}</source>
        <translation>Abgelehnt: {text}</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Remove all breakpoints</source>
        <translation>Alle Haltepunkte entfernen</translation>
    </message>
    <message>
        <source>Remove check</source>
        <translation>Prüfung entfernen</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Zeilen entfernen</translation>
    </message>
    <message>
        <source>Remove the breakpoint</source>
        <translation>Haltepunkt entfernen</translation>
    </message>
    <message>
        <source>Remove the {setting}</source>
        <translation>{setting} entfernen</translation>
    </message>
    <message>
        <source>Remove this and what follows</source>
        <translation>Dies und was folgt entfernen</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Diese Spalte entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Umbenennen (F2)</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>Rename one.</source>
        <translation>Eine umbenennen.</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>Chat umbenennen</translation>
    </message>
    <message>
        <source>Rename the input, or wire the port to something else.</source>
        <translation>Die Eingabe umbenennen oder den Anschluss mit etwas anderem verbinden.</translation>
    </message>
    <message>
        <source>Rename the key</source>
        <translation>Schlüssel umbenennen</translation>
    </message>
    <message>
        <source>Rename the step</source>
        <translation>Schritt umbenennen</translation>
    </message>
    <message>
        <source>Rename {model}</source>
        <translation>{model} umbenennen</translation>
    </message>
    <message>
        <source>Reopen what was closed last</source>
        <translation>Zuletzt Geschlossenes wieder öffnen</translation>
    </message>
    <message>
        <source>Reorder inputs</source>
        <translation>Eingaben umordnen</translation>
    </message>
    <message>
        <source>Repair JSON that is broken; off: it must be right as it stands in the text.</source>
        <translation>Kaputtes JSON reparieren; aus: Es muss so, wie es im Text steht, stimmen.</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repariert</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>Wiederholungsstrafe</translation>
    </message>
    <message>
        <source>Replaced a bracket of the wrong kind.</source>
        <translation>Eine Klammer der falschen Art ersetzt.</translation>
    </message>
    <message>
        <source>Replaced a literal of another language.</source>
        <translation>Ein Literal einer anderen Sprache ersetzt.</translation>
    </message>
    <message>
        <source>Replaced a number that JSON does not have by null.</source>
        <translation>Eine Zahl, die JSON nicht hat, durch null ersetzt.</translation>
    </message>
    <message>
        <source>Replaced a wrong closing bracket.</source>
        <translation>Eine falsche schließende Klammer ersetzt.</translation>
    </message>
    <message>
        <source>Replaced {count} brackets of the wrong kind.</source>
        <translation>{count} Klammern der falschen Art ersetzt.</translation>
    </message>
    <message>
        <source>Replaced {count} literals of another language.</source>
        <translation>{count} Literale einer anderen Sprache ersetzt.</translation>
    </message>
    <message>
        <source>Replaced {count} numbers that JSON does not have by null.</source>
        <translation>{count} Zahlen, die JSON nicht hat, durch null ersetzt.</translation>
    </message>
    <message>
        <source>Replaced {count} wrong closing brackets.</source>
        <translation>{count} falsche schließende Klammern ersetzt.</translation>
    </message>
    <message>
        <source>Reranking</source>
        <translation>Neuordnen</translation>
    </message>
    <message>
        <source>Resize note</source>
        <translation>Notizgröße ändern</translation>
    </message>
    <message>
        <source>Restart what serves it.</source>
        <translation>Neu starten, was es ausführt.</translation>
    </message>
    <message>
        <source>Resting until {time}</source>
        <translation>Ruht bis {time}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Results by model</source>
        <translation>Ergebnisse je Modell</translation>
    </message>
    <message>
        <source>Results by row</source>
        <translation>Ergebnisse je Zeile</translation>
    </message>
    <message>
        <source>Results: {file}</source>
        <translation>Ergebnisse: {file}</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Weitere Versuche</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Return {&quot;output&quot;: {...}} from execute.</source>
        <translation>Aus execute {&quot;output&quot;: {...}} zurückgeben.</translation>
    </message>
    <message>
        <source>Rewire</source>
        <translation>Umverbinden</translation>
    </message>
    <message>
        <source>Rewrite in my tone</source>
        <translation>In meinem Ton umschreiben</translation>
    </message>
    <message>
        <source>Rewrote a number.</source>
        <translation>Eine Zahl anders geschrieben.</translation>
    </message>
    <message>
        <source>Rewrote {count} numbers.</source>
        <translation>{count} Zahlen anders geschrieben.</translation>
    </message>
    <message>
        <source>Right edges</source>
        <translation>Rechte Kanten</translation>
    </message>
    <message>
        <source>Room to compute</source>
        <translation>Platz zum Rechnen</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows at once</source>
        <translation>Zeilen gleichzeitig</translation>
    </message>
    <message>
        <source>Rows done</source>
        <translation>Fertige Zeilen</translation>
    </message>
    <message>
        <source>Rows of the test set</source>
        <translation>Zeilen des Testsatzes</translation>
    </message>
    <message>
        <source>Rows that changed</source>
        <translation>Zeilen, die sich geändert haben</translation>
    </message>
    <message>
        <source>Rubric: what is a good answer?</source>
        <translation>Maßstab: Was ist eine gute Antwort?</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>noun</comment>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Run (F5)</source>
        <translation>Ausführen (F5)</translation>
    </message>
    <message>
        <source>Run again from the selected step</source>
        <translation>Ab dem ausgewählten Schritt erneut ausführen</translation>
    </message>
    <message>
        <source>Run again from the selected step on (Ctrl+Shift+F10)</source>
        <translation>Ab dem ausgewählten Schritt erneut ausführen (Strg+Umschalt+F10)</translation>
    </message>
    <message>
        <source>Run again from this step on, with these values</source>
        <translation>Ab diesem Schritt mit diesen Werten erneut ausführen</translation>
    </message>
    <message>
        <source>Run everything again, nothing from the cache</source>
        <translation>Alles erneut ausführen, nichts aus dem Zwischenspeicher</translation>
    </message>
    <message>
        <source>Run it again from a step instead.</source>
        <translation>Stattdessen von einem Schritt an noch einmal ausführen.</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>Noch einmal ausführen.</translation>
    </message>
    <message>
        <source>Run it again; it is loaded anew.</source>
        <translation>Noch einmal ausführen; es wird neu geladen.</translation>
    </message>
    <message>
        <source>Run it once first.</source>
        <translation>Zuerst einmal ausführen.</translation>
    </message>
    <message>
        <source>Run of {title}</source>
        <translation>Lauf von {title}</translation>
    </message>
    <message>
        <source>Run one first.</source>
        <translation>Erst einen laufen lassen.</translation>
    </message>
    <message>
        <source>Run only what changed</source>
        <translation>Nur Geändertes ausführen</translation>
    </message>
    <message>
        <source>Run step by step</source>
        <translation>Schritt für Schritt ausführen</translation>
    </message>
    <message>
        <source>Run the pipeline</source>
        <translation>Pipeline ausführen</translation>
    </message>
    <message>
        <source>Run the pipeline as a batch over a table for more.</source>
        <translation>Für mehr die Pipeline als Stapel über eine Tabelle laufen lassen.</translation>
    </message>
    <message>
        <source>Run the pipeline once for each row of a CSV or JSONL file: columns named like its inputs feed it, the results go into a file beside the table.</source>
        <translation>Die Pipeline für jede Zeile einer CSV- oder JSONL-Datei einmal ausführen: Spalten, die wie ihre Eingaben heißen, speisen sie; die Ergebnisse kommen in eine Datei neben der Tabelle.</translation>
    </message>
    <message>
        <source>Run the selected step alone, on the last values</source>
        <translation>Ausgewählten Schritt allein ausführen, mit den letzten Werten</translation>
    </message>
    <message>
        <source>Run the set first. Then this run can be compared with an earlier one.</source>
        <translation>Den Satz zuerst ausführen. Dann kann dieser Lauf mit einem früheren verglichen werden.</translation>
    </message>
    <message>
        <source>Run the step again.</source>
        <translation>Den Schritt noch einmal ausführen.</translation>
    </message>
    <message>
        <source>Run the step once first.</source>
        <translation>Den Schritt zuerst einmal ausführen.</translation>
    </message>
    <message>
        <source>Run to the selected steps</source>
        <translation>Bis zu den ausgewählten Schritten ausführen</translation>
    </message>
    <message>
        <source>Run without the cache</source>
        <translation>Ohne Zwischenspeicher ausführen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Running, {number} of {most}</source>
        <translation>Läuft, {number} von {most}</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Runs another pipeline file as one step.</source>
        <translation>Führt eine andere Pipeline-Datei als einen Schritt aus.</translation>
    </message>
    <message>
        <source>Runs are not kept now.</source>
        <translation>Läufe werden derzeit nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Runs cannot be kept in {path}: {reason}</source>
        <translation>Läufe können in {path} nicht aufbewahrt werden: {reason}</translation>
    </message>
    <message>
        <source>Runs go on without being kept.</source>
        <translation>Läufe gehen weiter, ohne aufbewahrt zu werden.</translation>
    </message>
    <message>
        <source>Runs on another computer.</source>
        <translation>Läuft auf einem anderen Computer.</translation>
    </message>
    <message>
        <source>Runs this pipeline as one step.</source>
        <translation>Führt diese Pipeline als einen Schritt aus.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Same gaps across</source>
        <translation>Gleiche Abstände waagerecht</translation>
    </message>
    <message>
        <source>Same gaps down</source>
        <translation>Gleiche Abstände senkrecht</translation>
    </message>
    <message>
        <source>Same gaps from left to right</source>
        <translation>Gleiche Abstände von links nach rechts</translation>
    </message>
    <message>
        <source>Same gaps from top to bottom</source>
        <translation>Gleiche Abstände von oben nach unten</translation>
    </message>
    <message>
        <source>Same prompt to all</source>
        <translation>Derselbe Prompt an alle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save as my own</source>
        <translation>Als eigene sichern</translation>
    </message>
    <message>
        <source>Save as pipeline</source>
        <translation>Als Pipeline speichern</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Sie als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>Save it first, or write an absolute path.</source>
        <translation>Zuerst speichern oder einen vollständigen Pfad schreiben.</translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation>Zuerst speichern.</translation>
    </message>
    <message>
        <source>Save it to keep it, or undo.</source>
        <translation>Speichern, um es zu behalten, oder rückgängig machen.</translation>
    </message>
    <message>
        <source>Save it, or name it first.</source>
        <translation>Sie erst speichern oder benennen.</translation>
    </message>
    <message>
        <source>Save the pipeline</source>
        <translation>Pipeline speichern</translation>
    </message>
    <message>
        <source>Save the pipeline as</source>
        <translation>Pipeline speichern unter</translation>
    </message>
    <message>
        <source>Save the test set</source>
        <translation>Den Testsatz speichern</translation>
    </message>
    <message>
        <source>Save the text first.</source>
        <translation>Sichere zuerst den Text.</translation>
    </message>
    <message>
        <source>Save the value</source>
        <translation>Wert speichern</translation>
    </message>
    <message>
        <source>Save them one by one.</source>
        <translation>Sie einzeln speichern.</translation>
    </message>
    <message>
        <source>Save this value as</source>
        <translation>Diesen Wert speichern unter</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert: {time}</translation>
    </message>
    <message>
        <source>Say in the prompt what is wanted, or loosen the schema.</source>
        <translation>Im Prompt sagen, was gewünscht ist, oder das Schema lockern.</translation>
    </message>
    <message>
        <source>Say what each option does</source>
        <translation>Zeigen, was jede Option tut</translation>
    </message>
    <message>
        <source>Say what you want to do, and see which models suit it</source>
        <translation>Sagen Sie, was Sie tun wollen, und sehen Sie, welche Modelle dazu passen</translation>
    </message>
    <message>
        <source>Say which one shall do it.</source>
        <translation>Sagen, welches es tun soll.</translation>
    </message>
    <message>
        <source>Says whom a mail is for, how urgent it is and what it wants, as data; urgent mail is held up for a person, for all mail an answer is drafted. Any model of 4B and more that can give JSON. Give one mail.</source>
        <translation>Sagt als Daten, für wen eine E-Mail ist, wie dringend und was sie will; Dringendes wird für einen Menschen angehalten, für alle wird eine Antwort entworfen. Jedes Modell ab 4B, das JSON geben kann. Eine E-Mail angeben.</translation>
    </message>
    <message>
        <source>Science, mathematics and code for its size.</source>
        <translation>Wissenschaft, Mathematik und Code für seine Größe.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Score {n} or more</source>
        <translation>Wert {n} oder mehr</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Search models</source>
        <comment>placeholder</comment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <source>Search models by name, ability or licence</source>
        <translation>Modelle nach Name, Fähigkeit oder Lizenz suchen</translation>
    </message>
    <message>
        <source>Search names, inputs and outputs</source>
        <translation>Namen, Eingaben und Ausgaben durchsuchen</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Search templates by what they do</source>
        <translation>Vorlagen nach ihrem Zweck suchen</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Zweite Meinung</translation>
    </message>
    <message>
        <source>Seconds from a change until it is kept. 0: no autosave.</source>
        <translation>Sekunden, bis eine Änderung gespeichert ist. 0: kein automatisches Speichern.</translation>
    </message>
    <message>
        <source>See the library for those that are there.</source>
        <translation>Die vorhandenen stehen in der Bibliothek.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select all steps</source>
        <translation>Alle Schritte auswählen</translation>
    </message>
    <message>
        <source>Select what is inside</source>
        <translation>Inhalt auswählen</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>Servers, hosts and folders with models are named in the settings</source>
        <translation>Server, Rechner und Ordner mit Modellen stehen in den Einstellungen</translation>
    </message>
    <message>
        <source>Set a breakpoint</source>
        <translation>Haltepunkt setzen</translation>
    </message>
    <message>
        <source>Set a shorter context, or choose a smaller model.</source>
        <translation>Einen kürzeren Kontext setzen oder ein kleineres Modell wählen.</translation>
    </message>
    <message>
        <source>Set max_tokens to 1 or more, or leave it open.</source>
        <translation>max_tokens auf 1 oder mehr setzen oder offen lassen.</translation>
    </message>
    <message>
        <source>Set or take away a breakpoint</source>
        <translation>Haltepunkt setzen oder entfernen</translation>
    </message>
    <message>
        <source>Set orchestrator.enable_hot_swap in the settings.</source>
        <translation>orchestrator.enable_hot_swap in den Einstellungen setzen.</translation>
    </message>
    <message>
        <source>Set the environment variable {name} before Forge starts.</source>
        <translation>Die Umgebungsvariable {name} setzen, bevor Forge startet.</translation>
    </message>
    <message>
        <source>Set the most tokens to 1 or more.</source>
        <translation>Die meisten Token auf 1 oder mehr setzen.</translation>
    </message>
    <message>
        <source>Set the threshold to a number from 0 to 1.</source>
        <translation>Die Schwelle auf eine Zahl von 0 bis 1 setzen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Several at a time</source>
        <translation>Mehrere zugleich</translation>
    </message>
    <message>
        <source>Several models answer the same; one answer is made of theirs.</source>
        <translation>Mehrere Modelle antworten auf dasselbe; daraus wird eine Antwort.</translation>
    </message>
    <message>
        <source>Several models vote, and one answer comes of it</source>
        <translation>Mehrere Modelle stimmen ab, und eine Antwort kommt dabei heraus</translation>
    </message>
    <message>
        <source>Several strategies in one text: save them one by one.</source>
        <translation>Mehrere Strategien in einem Text: sichere sie einzeln.</translation>
    </message>
    <message>
        <source>Several voters need a consensus component, such as majority_voting.</source>
        <translation>Mehrere Stimmen brauchen eine Konsens-Komponente, etwa majority_voting.</translation>
    </message>
    <message>
        <source>Shares of the best one</source>
        <translation>Anteile des besten</translation>
    </message>
    <message>
        <source>Shares of the best one. {models}</source>
        <translation>Anteile des besten. {models}</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Regale</translation>
    </message>
    <message>
        <source>Shelves and places</source>
        <translation>Regale und Orte</translation>
    </message>
    <message>
        <source>Shoot-out</source>
        <translation>Wettstreit</translation>
    </message>
    <message>
        <source>Short texts on phones and old PCs; text only.</source>
        <translation>Kurze Texte auf Telefonen und alten PCs; nur Text.</translation>
    </message>
    <message>
        <source>Short waits on a laptop without a large GPU: small models, the fastest first.</source>
        <translation>Kurze Wartezeiten auf einem Laptop ohne große Grafikkarte: kleine Modelle, das schnellste zuerst.</translation>
    </message>
    <message>
        <source>Shorten it before, or use another condition.</source>
        <translation>Ihn vorher kürzen oder eine andere Bedingung verwenden.</translation>
    </message>
    <message>
        <source>Shorten the input, or choose a model with a longer context.</source>
        <translation>Die Eingabe kürzen oder ein Modell mit längerem Kontext wählen.</translation>
    </message>
    <message>
        <source>Shorten the prompt, or give the model a longer context.</source>
        <translation>Den Prompt kürzen oder dem Modell einen längeren Kontext geben.</translation>
    </message>
    <message>
        <source>Shortest answer</source>
        <translation>Kürzeste Antwort</translation>
    </message>
    <message>
        <source>Should the run be continued, the step runs again.</source>
        <translation>Wird der Lauf fortgesetzt, läuft der Schritt noch einmal.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show Forge</source>
        <translation>Forge zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all shelves</source>
        <translation>Alle Regale zeigen</translation>
    </message>
    <message>
        <source>Show all: {characters}</source>
        <translation>Alles zeigen: {characters}</translation>
    </message>
    <message>
        <source>Show all: {lines}</source>
        <translation>Alles zeigen: {lines}</translation>
    </message>
    <message>
        <source>Show as {viewer}</source>
        <translation>Anzeigen als {viewer}</translation>
    </message>
    <message>
        <source>Show comparison</source>
        <translation>Vergleich anzeigen</translation>
    </message>
    <message>
        <source>Show debugger</source>
        <translation>Debugger anzeigen</translation>
    </message>
    <message>
        <source>Show flight plan</source>
        <translation>Flugplan zeigen</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Verlauf anzeigen</translation>
    </message>
    <message>
        <source>Show it (Return)</source>
        <translation>Anzeigen (Enter)</translation>
    </message>
    <message>
        <source>Show it on the canvas</source>
        <translation>Auf der Arbeitsfläche zeigen</translation>
    </message>
    <message>
        <source>Show its end</source>
        <translation>Ende zeigen</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Show monitor</source>
        <translation>Monitor anzeigen</translation>
    </message>
    <message>
        <source>Show or hide the inputs of the run</source>
        <translation>Eingaben des Laufs ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Inspektor ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the mini monitor</source>
        <translation>Mini-Monitor ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the palette</source>
        <translation>Palette ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Show the next one</source>
        <translation>Das nächste zeigen</translation>
    </message>
    <message>
        <source>Show the one before</source>
        <translation>Das vorige zeigen</translation>
    </message>
    <message>
        <source>Show the pipeline</source>
        <translation>Pipeline anzeigen</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Warteschlange zeigen</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Das ganze Bild zeigen</translation>
    </message>
    <message>
        <source>Show timeline</source>
        <translation>Zeitleiste anzeigen</translation>
    </message>
    <message>
        <source>Show values</source>
        <translation>Werte anzeigen</translation>
    </message>
    <message>
        <source>Show what is held (Ctrl+Shift+7)</source>
        <translation>Zeigen, was angehalten ist (Strg+Umschalt+7)</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} lines only</source>
        <translation>
            <numerusform>Nur {n} Zeile zeigen</numerusform>
            <numerusform>Nur {n} Zeilen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the run once more as it went, at most some seconds long</source>
        <translation>Zeigt den Lauf noch einmal, wie er lief, höchstens einige Sekunden lang</translation>
    </message>
    <message>
        <source>Sign in with `ollama signin`, or switch cloud models on in Ollama&apos;s settings.</source>
        <translation>Mit `ollama signin` anmelden oder Cloud-Modelle in Ollamas Einstellungen einschalten.</translation>
    </message>
    <message>
        <source>Simplify the schema.</source>
        <translation>Das Schema vereinfachen.</translation>
    </message>
    <message>
        <source>Simplify the schema; patterns and references are refused most often.</source>
        <translation>Das Schema vereinfachen; am häufigsten werden Muster und Verweise abgelehnt.</translation>
    </message>
    <message>
        <source>Simulated: large and slow; thinks before it answers.</source>
        <translation>Simuliert: groß und langsam; denkt nach, bevor es antwortet.</translation>
    </message>
    <message>
        <source>Simulated: larger and slower; stands for a model that writes code.</source>
        <translation>Simuliert: größer und langsamer; steht für ein Modell, das Code schreibt.</translation>
    </message>
    <message>
        <source>Simulated: makes vectors in which texts with the same words lie close.</source>
        <translation>Simuliert: macht Vektoren, in denen Texte mit denselben Wörtern nahe beieinander liegen.</translation>
    </message>
    <message>
        <source>Simulated: small and quick, writes made-up sentences.</source>
        <translation>Simuliert: klein und schnell, schreibt erfundene Sätze.</translation>
    </message>
    <message>
        <source>Simulated: writes made-up sentences.</source>
        <translation>Simuliert: schreibt erfundene Sätze.</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Size of the model</source>
        <translation>Größe des Modells</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Größe auf der Platte</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Skipped: {reason}</source>
        <translation>Übersprungen: {reason}</translation>
    </message>
    <message>
        <source>Skipped: {steps}.</source>
        <translation>Übersprungen: {steps}.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Small all-round model for chat, summaries and simple tools.</source>
        <translation>Kleiner Allrounder für Gespräche, Zusammenfassungen und einfache Werkzeuge.</translation>
    </message>
    <message>
        <source>Small and capital letters are the same</source>
        <translation>Groß-/Kleinschreibung egal</translation>
    </message>
    <message>
        <source>Small model for short text tasks, reliable in 12 kinds: take out fields, classify, route, check, rewrite, fill in, and more on its card.</source>
        <translation>Kleines Modell für kurze Textaufgaben, verlässlich in 12 Arten: Felder entnehmen, einordnen, verteilen, prüfen, umschreiben, ausfüllen und mehr auf seiner Karte.</translation>
    </message>
    <message>
        <source>Small model with tools, many languages and a long context.</source>
        <translation>Kleines Modell mit Werkzeugen, vielen Sprachen und langem Kontext.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>So many items at the same time. Higher: sooner done, with more memory in use.</source>
        <translation>So viele Elemente gleichzeitig. Höher: früher fertig, bei mehr belegtem Speicher.</translation>
    </message>
    <message>
        <source>Solves school and competition mathematics in English.</source>
        <translation>Löst Schul- und Wettbewerbsmathematik auf Englisch.</translation>
    </message>
    <message>
        <source>Something else is wired to it.</source>
        <translation>Etwas anderes ist mit ihm verbunden.</translation>
    </message>
    <message>
        <source>Something in Forge went wrong: {error}.</source>
        <translation>In Forge ist etwas schiefgegangen: {error}.</translation>
    </message>
    <message>
        <source>Something newer: {models}.</source>
        <translation>Etwas Neueres: {models}.</translation>
    </message>
    <message>
        <source>Sort a mail</source>
        <translation>Eine E-Mail einordnen</translation>
    </message>
    <message>
        <source>Sort and answer mail</source>
        <translation>E-Mails einordnen und beantworten</translation>
    </message>
    <message>
        <source>Sorts English passages on any machine.</source>
        <translation>Ordnet englische Textstellen auf jedem Rechner.</translation>
    </message>
    <message>
        <source>Sorts passages by how well they answer a question, in over a hundred languages.</source>
        <translation>Ordnet Textstellen danach, wie gut sie eine Frage beantworten, in über hundert Sprachen.</translation>
    </message>
    <message>
        <source>Sorts passages in Chinese and English, quickly.</source>
        <translation>Ordnet Textstellen auf Chinesisch und Englisch, schnell.</translation>
    </message>
    <message>
        <source>Sorts passages in Chinese and English.</source>
        <translation>Ordnet Textstellen auf Chinesisch und Englisch.</translation>
    </message>
    <message>
        <source>Sorts passages in many languages by how well they answer.</source>
        <translation>Ordnet Textstellen in vielen Sprachen danach, wie gut sie antworten.</translation>
    </message>
    <message>
        <source>Sorts passages in over 100 languages, more exactly.</source>
        <translation>Ordnet Textstellen in über 100 Sprachen, genauer.</translation>
    </message>
    <message>
        <source>Sorts passages in over 100 languages.</source>
        <translation>Ordnet Textstellen in über 100 Sprachen.</translation>
    </message>
    <message>
        <source>Space ticks a model to compare, Enter adds it</source>
        <translation>Leertaste wählt ein Modell zum Vergleich, Eingabe fügt es hinzu</translation>
    </message>
    <message>
        <source>Speak texts aloud</source>
        <translation>Texte vorlesen</translation>
    </message>
    <message>
        <source>Speaks 17 languages with the voice of a short sample.</source>
        <translation>Spricht 17 Sprachen mit der Stimme einer kurzen Probe.</translation>
    </message>
    <message>
        <source>Speaks dialogues of two voices in English.</source>
        <translation>Spricht Gespräche zweier Stimmen auf Englisch.</translation>
    </message>
    <message>
        <source>Speaks with feeling; made from Llama 3.2.</source>
        <translation>Spricht mit Gefühl; aus Llama 3.2 gemacht.</translation>
    </message>
    <message>
        <source>Speaks with the voice of a short sample.</source>
        <translation>Spricht mit der Stimme einer kurzen Probe.</translation>
    </message>
    <message>
        <source>Speaks with the voice of a short sample; not for commercial use.</source>
        <translation>Spricht mit der Stimme einer kurzen Probe; nicht für gewerbliche Zwecke.</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>Sprache zu Text</translation>
    </message>
    <message>
        <source>Speech with laughter, music and noises.</source>
        <translation>Sprache mit Lachen, Musik und Geräuschen.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Split at</source>
        <translation>Trennen bei</translation>
    </message>
    <message>
        <source>Split it by lines, or ask the model for a JSON list.</source>
        <translation>Nach Zeilen teilen oder vom Modell eine JSON-Liste verlangen.</translation>
    </message>
    <message>
        <source>Stage {number}: {reason}</source>
        <translation>Stufe {number}: {reason}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start Forge through main.py, which installs it.</source>
        <translation>Forge über main.py starten; das installiert sie.</translation>
    </message>
    <message>
        <source>Start Forge through main.py, which installs what is missing.</source>
        <translation>Forge über main.py starten; das installiert, was fehlt.</translation>
    </message>
    <message>
        <source>Start Ollama there, and check the address in the settings (ollama.hosts).</source>
        <translation>Ollama dort starten und die Adresse in den Einstellungen prüfen (ollama.hosts).</translation>
    </message>
    <message>
        <source>Start Ollama, or install it from its site; Forge looks again every few seconds.</source>
        <translation>Ollama starten oder von seiner Website installieren; Forge sieht alle paar Sekunden nach.</translation>
    </message>
    <message>
        <source>Start afresh, or choose another name for the results.</source>
        <translation>Neu beginnen oder einen anderen Namen für die Ergebnisse wählen.</translation>
    </message>
    <message>
        <source>Start nothing more</source>
        <translation>Nichts mehr beginnen</translation>
    </message>
    <message>
        <source>Start tasks again</source>
        <translation>Wieder Aufgaben beginnen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step-by-step mathematics on small machines.</source>
        <translation>Mathematik Schritt für Schritt auf kleinen Rechnern.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps at work are finishing; nothing is held yet.</source>
        <translation>Laufende Schritte werden noch fertig; angehalten ist noch nichts.</translation>
    </message>
    <message>
        <source>Steps give texts, numbers, lists and objects.</source>
        <translation>Schritte geben Texte, Zahlen, Listen und Objekte.</translation>
    </message>
    <message>
        <source>Steps stop at the points of the grid.</source>
        <translation>Schritte rasten an den Punkten des Rasters ein.</translation>
    </message>
    <message>
        <source>Steps with values</source>
        <translation>Schritte mit Werten</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Still: nothing pulses or slides to show what happened.</source>
        <translation>Ruhig: Nichts pulsiert oder gleitet, um zu zeigen, was geschah.</translation>
    </message>
    <message>
        <source>Stood in for another model</source>
        <translation>Für ein anderes Modell eingesprungen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop (Shift+F5)</source>
        <translation>Stoppen (Umschalt+F5)</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Erst anhalten.</translation>
    </message>
    <message>
        <source>Stop making the model</source>
        <translation>Das Modell nicht weiter erzeugen</translation>
    </message>
    <message>
        <source>Stop only when…</source>
        <translation>Nur anhalten, wenn …</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>Stopptexte</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Lauf stoppen</translation>
    </message>
    <message>
        <source>Stop the run, or wait until it has ended.</source>
        <translation>Den Lauf anhalten oder warten, bis er zu Ende ist.</translation>
    </message>
    <message>
        <source>Stop there, or leave it out.</source>
        <translation>Dort aufhören oder es auslassen.</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Nicht mehr benutzen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Stopped after {time}</source>
        <translation>Nach {time} gestoppt</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Stopped. {rows} Start goes on from there.</source>
        <translation>Gestoppt. {rows} „Starten“ macht dort weiter.</translation>
    </message>
    <message>
        <source>Stopping. {status}</source>
        <translation>Wird gestoppt. {status}</translation>
    </message>
    <message>
        <source>Store it again, without line breaks.</source>
        <translation>Ihn noch einmal ablegen, ohne Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>Store it once with: keyring set {service} {name}</source>
        <translation>Ihn einmal ablegen mit: keyring set {service} {name}</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>Strategies: which model does what</source>
        <translation>Strategien: welches Modell was tut</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Strong English chat for machines with much memory; short context.</source>
        <translation>Starke Gespräche auf Englisch für Rechner mit viel Speicher; kurzer Kontext.</translation>
    </message>
    <message>
        <source>Sub-pipeline</source>
        <translation>Teil-Pipeline</translation>
    </message>
    <message>
        <source>Submit that one again first.</source>
        <translation>Zuerst jene noch einmal einreihen.</translation>
    </message>
    <message>
        <source>Summarise a long text</source>
        <translation>Einen langen Text zusammenfassen</translation>
    </message>
    <message>
        <source>Summarise long texts</source>
        <translation>Lange Texte zusammenfassen</translation>
    </message>
    <message>
        <source>Sure enough from</source>
        <translation>Sicher genug ab</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>A und B tauschen</translation>
    </message>
    <message>
        <source>Swaps</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Switch it on again.</source>
        <translation>Sie wieder einschalten.</translation>
    </message>
    <message>
        <source>Switch it on in the settings (orchestrator.enable_collaboration).</source>
        <translation>In den Einstellungen einschalten (orchestrator.enable_collaboration).</translation>
    </message>
    <message>
        <source>Switch it on in the settings, or choose another model.</source>
        <translation>In den Einstellungen einschalten oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>Switch journal.enabled on.</source>
        <translation>journal.enabled einschalten.</translation>
    </message>
    <message>
        <source>Switch raw off, or leave those out.</source>
        <translation>raw ausschalten oder diese weglassen.</translation>
    </message>
    <message>
        <source>Switch raw off.</source>
        <translation>raw ausschalten.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Systemprompt</translation>
    </message>
    <message>
        <source>System prompt and options</source>
        <translation>System-Prompt und Optionen</translation>
    </message>
    <message>
        <source>System prompt: {text}</source>
        <translation>System-Prompt: {text}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take a smaller model or a shorter context, or close other programs.</source>
        <translation>Nehmen Sie ein kleineres Modell oder einen kürzeren Kontext, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Take all breakpoints away</source>
        <translation>Alle Haltepunkte entfernen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Take it away (Delete)</source>
        <translation>Wegnehmen (Entf)</translation>
    </message>
    <message>
        <source>Take one of the steps out.</source>
        <translation>Einen der Schritte herausnehmen.</translation>
    </message>
    <message>
        <source>Take one off the tray first.</source>
        <translation>Nehmen Sie zuerst eines aus der Auswahl.</translation>
    </message>
    <message>
        <source>Take out name and order as JSON</source>
        <translation>Name und Bestellung als JSON entnehmen</translation>
    </message>
    <message>
        <source>Take out of group</source>
        <translation>Aus Gruppe nehmen</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>Aus der Gruppe nehmen</translation>
    </message>
    <message>
        <source>Take out what nobody uses</source>
        <translation>Unbenutzte entladen</translation>
    </message>
    <message>
        <source>Take the original weights, or leave them as they are.</source>
        <translation>Die ursprünglichen Gewichte nehmen oder sie lassen, wie sie sind.</translation>
    </message>
    <message>
        <source>Take the value from a text file</source>
        <translation>Den Wert aus einer Textdatei nehmen</translation>
    </message>
    <message>
        <source>Take the wire away</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Take {folder} off the list</source>
        <translation>{folder} aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Take {input} from a file</source>
        <translation>{input} aus einer Datei nehmen</translation>
    </message>
    <message>
        <source>Take {model} off the tray</source>
        <translation>{model} aus der Auswahl nehmen</translation>
    </message>
    <message>
        <source>Take {model} out of memory</source>
        <translation>{model} aus dem Speicher nehmen</translation>
    </message>
    <message>
        <source>Take {model} out of the list</source>
        <translation>{model} aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Take {name} off</source>
        <translation>{name} abnehmen</translation>
    </message>
    <message>
        <source>Take {pipeline} off my pipelines</source>
        <translation>{pipeline} aus meinen Pipelines nehmen</translation>
    </message>
    <message>
        <source>Take {setting} from the settings</source>
        <translation>{setting} aus den Einstellungen nehmen</translation>
    </message>
    <message>
        <source>Taken out of other text</source>
        <translation>Aus anderem Text herausgelöst</translation>
    </message>
    <message>
        <source>Takes JSON out of a text, mends it and checks it.</source>
        <translation>Löst JSON aus einem Text, repariert und prüft es.</translation>
    </message>
    <message>
        <source>Takes one review a line, asks for the mood of each and lists the answers.</source>
        <translation>Nimmt eine Bewertung je Zeile, fragt nach der Stimmung jeder und führt die Antworten auf.</translation>
    </message>
    <message>
        <source>Takes structured data out of the text of a web page and checks it against a schema; what is missing is named. Suits models of 4B and more, as the form of the answer is enforced. Give the text that you copied from the page; change the schema in the first step.</source>
        <translation>Holt strukturierte Daten aus dem Text einer Webseite und prüft sie gegen ein Schema; was fehlt, wird genannt. Für Modelle ab 4B, da die Form der Antwort erzwungen wird. Den aus der Seite kopierten Text angeben; das Schema im ersten Schritt ändern.</translation>
    </message>
    <message>
        <source>Takes the facts out of a message and writes them as a row for a table and as a note.</source>
        <translation>Holt die Fakten aus einer Nachricht und schreibt sie als Tabellenzeile und als Notiz.</translation>
    </message>
    <message>
        <source>Takes the same facts out of many short texts and writes them as a CSV table with a heading. Suits models that follow a form, from 4B up; temperature 0 keeps them to it. Give one text a line and the columns you want.</source>
        <translation>Holt dieselben Fakten aus vielen kurzen Texten und schreibt sie als CSV-Tabelle mit Kopfzeile. Für Modelle ab 4B, die sich an eine Form halten; Temperatur 0 hilft dabei. Einen Text je Zeile und die gewünschten Spalten angeben.</translation>
    </message>
    <message>
        <source>Talk and answer questions</source>
        <translation>Gespräche und Fragen</translation>
    </message>
    <message>
        <source>Talks about code and writes it.</source>
        <translation>Spricht über Code und schreibt ihn.</translation>
    </message>
    <message>
        <source>Talks about pictures; made from Mistral 7B.</source>
        <translation>Spricht über Bilder; aus Mistral 7B gemacht.</translation>
    </message>
    <message>
        <source>Talks about pictures; made from Vicuna 13B.</source>
        <translation>Spricht über Bilder; aus Vicuna 13B gemacht.</translation>
    </message>
    <message>
        <source>Talks about pictures; made from Yi 34B.</source>
        <translation>Spricht über Bilder; aus Yi 34B gemacht.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Tasks without a model of their own go by its rules.</source>
        <translation>Aufgaben ohne eigenes Modell richten sich nach ihren Regeln.</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Tells whether a question or an answer breaks safety rules, in eight languages.</source>
        <translation>Sagt, ob eine Frage oder Antwort Sicherheitsregeln verletzt, in acht Sprachen.</translation>
    </message>
    <message>
        <source>Tells whether a question or an answer breaks safety rules.</source>
        <translation>Sagt, ob eine Frage oder Antwort Sicherheitsregeln verletzt.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Temperature {n}</source>
        <translation>Temperatur {n}</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Template, parameters, licence</source>
        <translation>Vorlage, Parameter, Lizenz</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Test sets</source>
        <translation>Testsätze</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text and pictures in 140 languages on most PCs.</source>
        <translation>Text und Bilder in 140 Sprachen auf den meisten PCs.</translation>
    </message>
    <message>
        <source>Text and pictures in 140 languages; good writing.</source>
        <translation>Text und Bilder in 140 Sprachen; guter Stil.</translation>
    </message>
    <message>
        <source>Text and pictures with tools and long context.</source>
        <translation>Text und Bilder mit Werkzeugen und langem Kontext.</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>Text in Bildern</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Text of the strategy</source>
        <translation>Text der Strategie</translation>
    </message>
    <message>
        <source>Text of this message</source>
        <translation>Text dieser Nachricht</translation>
    </message>
    <message>
        <source>Text stands in quotes: {text}. Without: a number, true, false or null.</source>
        <translation>Text steht in Anführungszeichen: {text}. Ohne: eine Zahl, true, false oder null.</translation>
    </message>
    <message>
        <source>Text to approve</source>
        <translation>Freizugebender Text</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>Text zu Sprache</translation>
    </message>
    <message>
        <source>Text with the names of its inputs in braces: {name} or {name[key]}.</source>
        <translation>Text mit den Namen seiner Eingaben in Klammern: {name} oder {name[key]}.</translation>
    </message>
    <message>
        <source>Text, pictures and sound on laptops; can think first.</source>
        <translation>Text, Bilder und Ton auf Laptops; kann zuerst nachdenken.</translation>
    </message>
    <message>
        <source>Text, pictures and sound on phones and small PCs; can think first.</source>
        <translation>Text, Bilder und Ton auf Telefonen und kleinen PCs; kann zuerst nachdenken.</translation>
    </message>
    <message>
        <source>Text, pictures and thinking for workstations with much memory.</source>
        <translation>Text, Bilder und Nachdenken für Workstations mit viel Speicher.</translation>
    </message>
    <message>
        <source>Text, pictures and thinking in one, with a long context that costs little memory.</source>
        <translation>Text, Bilder und Nachdenken in einem, mit langem Kontext, der wenig Speicher kostet.</translation>
    </message>
    <message>
        <source>Text, pictures and thinking; fast for its size.</source>
        <translation>Text, Bilder und Nachdenken; schnell für seine Größe.</translation>
    </message>
    <message>
        <source>Text, pictures and tools for laptops and edge devices.</source>
        <translation>Text, Bilder und Werkzeuge für Laptops und kleine Geräte.</translation>
    </message>
    <message>
        <source>Texts in UTF-8 and pictures (PNG, JPEG, WebP) can be attached.</source>
        <translation>Angehängt werden können Texte in UTF-8 und Bilder (PNG, JPEG, WebP).</translation>
    </message>
    <message>
        <source>Texts may leave this PC</source>
        <translation>Texte können diesen PC verlassen</translation>
    </message>
    <message>
        <source>That happens when a model repeats one token endlessly: change the prompt, the seed or the temperature.</source>
        <translation>Das geschieht, wenn ein Modell ein Token endlos wiederholt: den Prompt, den Startwert oder die Temperatur ändern.</translation>
    </message>
    <message>
        <source>That is the best of {count} ratings.</source>
        <translation>Das ist die beste von {count} Bewertungen.</translation>
    </message>
    <message>
        <source>That shoot-out is over.</source>
        <translation>Dieser Wettstreit ist vorbei.</translation>
    </message>
    <message>
        <source>That wire is not there any more.</source>
        <translation>Diese Verbindung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>That wire would close a loop.</source>
        <translation>Diese Verbindung würde einen Kreis schließen.</translation>
    </message>
    <message>
        <source>The JSON Schema is refused: {problem}.</source>
        <translation>Das JSON-Schema wird abgelehnt: {problem}.</translation>
    </message>
    <message>
        <source>The JSON Schema itself, with everything that it can say</source>
        <translation>Das JSON-Schema selbst, mit allem, was es sagen kann</translation>
    </message>
    <message>
        <source>The JSON does not fit: {problem}.</source>
        <translation>Das JSON passt nicht: {problem}.</translation>
    </message>
    <message>
        <source>The Mistral Small of 2024.</source>
        <translation>Das Mistral Small von 2024.</translation>
    </message>
    <message>
        <source>The Modelfile cannot be used: {reason}</source>
        <translation>Das Modelfile kann nicht verwendet werden: {reason}</translation>
    </message>
    <message>
        <source>The answer broke off before its end (simulated).</source>
        <translation>Die Antwort brach vor ihrem Ende ab (simuliert).</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>Die Antwort brach vor ihrem Ende ab.</translation>
    </message>
    <message>
        <source>The answer did not come.</source>
        <translation>Die Antwort kam nicht.</translation>
    </message>
    <message>
        <source>The answer ends before the first of these.</source>
        <translation>Die Antwort endet vor dem ersten davon.</translation>
    </message>
    <message>
        <source>The answer is JSON of any shape.</source>
        <translation>Die Antwort ist JSON in beliebiger Form.</translation>
    </message>
    <message>
        <source>The answer is JSON that fits this schema.</source>
        <translation>Die Antwort ist JSON, das zu diesem Schema passt.</translation>
    </message>
    <message>
        <source>The answer was cut at {count} tokens.</source>
        <translation>Die Antwort wurde bei {count} Token abgeschnitten.</translation>
    </message>
    <message>
        <source>The answer was cut.</source>
        <translation>Die Antwort wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The answers could not be compared in meaning: {why}</source>
        <translation>Die Antworten konnten nicht nach ihrer Bedeutung verglichen werden: {why}</translation>
    </message>
    <message>
        <source>The answers were not compared.</source>
        <translation>Die Antworten wurden nicht verglichen.</translation>
    </message>
    <message>
        <source>The best answers that 8 GB of memory give, on this PC alone.</source>
        <translation>Die besten Antworten, die 8 GB Speicher geben, allein auf diesem PC.</translation>
    </message>
    <message>
        <source>The best answers that a GPU with 24 GB gives, on this PC alone.</source>
        <translation>Die besten Antworten, die eine Grafikkarte mit 24 GB gibt, allein auf diesem PC.</translation>
    </message>
    <message>
        <source>The best model alone does better: {mean} points, between {low} and {high}, at the same tokens.</source>
        <translation>Das beste Modell allein ist besser: {mean} Punkte, zwischen {low} und {high}, bei gleich vielen Token.</translation>
    </message>
    <message>
        <source>The best of the dense Llamas for one workstation.</source>
        <translation>Das beste der dichten Llamas für eine Workstation.</translation>
    </message>
    <message>
        <source>The branch that it decided asks it now.</source>
        <translation>Die Weiche, über die es entschied, fragt es jetzt.</translation>
    </message>
    <message>
        <source>The cache is switched off in the settings.</source>
        <translation>Der Zwischenspeicher ist in den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>The cache of answers cannot be used: {words}. Forge goes on without it.</source>
        <translation>Der Zwischenspeicher der Antworten kann nicht benutzt werden: {words}. Forge arbeitet ohne ihn weiter.</translation>
    </message>
    <message>
        <source>The cache of answers was damaged ({problem}); it was set aside as {name}, and an empty one was begun.</source>
        <translation>Der Zwischenspeicher der Antworten war beschädigt ({problem}); er wurde als {name} beiseitegelegt und ein leerer begonnen.</translation>
    </message>
    <message>
        <source>The clipboard holds no steps.</source>
        <translation>Die Zwischenablage enthält keine Schritte.</translation>
    </message>
    <message>
        <source>The confidence of answer {number} is {confidence}.</source>
        <translation>Die Sicherheit der Antwort {number} ist {confidence}.</translation>
    </message>
    <message>
        <source>The confidence of {model} is {confidence}.</source>
        <translation>Die Sicherheit von {model} ist {confidence}.</translation>
    </message>
    <message>
        <source>The connection to the place where {model} is kept broke off: {words}</source>
        <translation>Die Verbindung zu dem Ort, an dem {model} liegt, brach ab: {words}</translation>
    </message>
    <message>
        <source>The conversation so far is left out.</source>
        <translation>Das bisherige Gespräch ist weggelassen.</translation>
    </message>
    <message>
        <source>The curves are in {file}.</source>
        <translation>Die Kurven sind in {file}.</translation>
    </message>
    <message>
        <source>The data URI is damaged or cut off.</source>
        <translation>Die Data-URI ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>The disk with Forge&apos;s data is nearly full: {free} free.</source>
        <translation>Der Datenträger mit den Daten von Forge ist fast voll: {free} frei.</translation>
    </message>
    <message>
        <source>The download of {model} broke off: {words}</source>
        <translation>Der Download von {model} brach ab: {words}</translation>
    </message>
    <message>
        <source>The download of {model} failed: {problem}.</source>
        <translation>Der Download von {model} ist fehlgeschlagen: {problem}.</translation>
    </message>
    <message>
        <source>The download of {model} was spoiled on its way: {words}</source>
        <translation>Der Download von {model} wurde unterwegs beschädigt: {words}</translation>
    </message>
    <message>
        <source>The download of {name} ended before it was complete.</source>
        <translation>Der Download von {name} endete, bevor er vollständig war.</translation>
    </message>
    <message>
        <source>The embedded engine is not installed.</source>
        <translation>Die interne Engine ist nicht installiert.</translation>
    </message>
    <message>
        <source>The embedded engine is ready; no model is in memory.</source>
        <translation>Die interne Engine ist bereit; kein Modell ist im Speicher.</translation>
    </message>
    <message>
        <source>The embedded engine is ready; one model is in memory.</source>
        <translation>Die interne Engine ist bereit; ein Modell ist im Speicher.</translation>
    </message>
    <message>
        <source>The embedded engine is ready; {count} models are in memory.</source>
        <translation>Die interne Engine ist bereit; Modelle im Speicher: {count}.</translation>
    </message>
    <message>
        <source>The environment variable {name} is not set.</source>
        <translation>Die Umgebungsvariable {name} ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>The factor {factor} weighs {weight}.</source>
        <translation>Der Faktor {factor} wiegt {weight}.</translation>
    </message>
    <message>
        <source>The failure before: {reason}</source>
        <translation>Der Fehler davor: {reason}</translation>
    </message>
    <message>
        <source>The fastest one was asked for.</source>
        <translation>Verlangt wurde das schnellste.</translation>
    </message>
    <message>
        <source>The file is left as it is.</source>
        <translation>Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The file is left as it is: mend it, or move it away.</source>
        <translation>Die Datei bleibt, wie sie ist: sie ausbessern oder wegräumen.</translation>
    </message>
    <message>
        <source>The file may be damaged or of a kind that the embedded engine does not know.</source>
        <translation>Die Datei ist vielleicht beschädigt oder von einer Art, die die interne Engine nicht kennt.</translation>
    </message>
    <message>
        <source>The file {file} is not there any more.</source>
        <translation>Die Datei {file} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The filter {name} is not applied.</source>
        <translation>Der Filter {name} wird nicht angewendet.</translation>
    </message>
    <message>
        <source>The first Gemma for PCs.</source>
        <translation>Das erste Gemma für PCs.</translation>
    </message>
    <message>
        <source>The first answer was not sure enough; this one stays.</source>
        <translation>Die erste Antwort war nicht sicher genug; diese bleibt.</translation>
    </message>
    <message>
        <source>The first one answers.</source>
        <translation>Das erste antwortet.</translation>
    </message>
    <message>
        <source>The first one answers; each next one is asked where the one before was not sure enough.</source>
        <translation>Das erste antwortet; jedes weitere wird gefragt, wo das davor nicht sicher genug war.</translation>
    </message>
    <message>
        <source>The first small Gemma.</source>
        <translation>Das erste kleine Gemma.</translation>
    </message>
    <message>
        <source>The first {n} characters; Text has all of them.</source>
        <translation>Die ersten {n} Zeichen; „Text“ zeigt alle.</translation>
    </message>
    <message>
        <source>The first {n} of {characters}. Delete empties it, pasting replaces it.</source>
        <translation>Die ersten {n} von {characters}. Entf leert das Feld, Einfügen ersetzt den Wert.</translation>
    </message>
    <message>
        <source>The first {shown} of {every} that wait are shown.</source>
        <translation>Gezeigt werden die ersten {shown} von {every}, die warten.</translation>
    </message>
    <message>
        <source>The flow that it runs is not in the file.</source>
        <translation>Der Ablauf, den es ausführt, ist nicht in der Datei.</translation>
    </message>
    <message>
        <source>The generation after Qwen3.5, a mixture of experts.</source>
        <translation>Die Generation nach Qwen3.5, eine Expertenmischung.</translation>
    </message>
    <message>
        <source>The generation after Qwen3.5, dense.</source>
        <translation>Die Generation nach Qwen3.5, dicht.</translation>
    </message>
    <message>
        <source>The generation before Qwen2.5; many languages.</source>
        <translation>Die Generation vor Qwen2.5; viele Sprachen.</translation>
    </message>
    <message>
        <source>The graph that it runs is not in the file, runs itself, or is too deep inside.</source>
        <translation>Der Graph, den es ausführt, ist nicht in der Datei, führt sich selbst aus oder liegt zu tief.</translation>
    </message>
    <message>
        <source>The group {group} holds {name}, which is not there.</source>
        <translation>Die Gruppe {group} enthält {name}, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The history that its prompt is given is left out.</source>
        <translation>Der Verlauf, den sein Prompt bekommt, ist weggelassen.</translation>
    </message>
    <message>
        <source>The input {name} must be JSON, not &quot;{text}&quot;.</source>
        <translation>Die Eingabe {name} muss JSON sein, nicht „{text}“.</translation>
    </message>
    <message>
        <source>The input {name} must be a JSON list, not &quot;{text}&quot;.</source>
        <translation>Die Eingabe {name} muss eine JSON-Liste sein, nicht „{text}“.</translation>
    </message>
    <message>
        <source>The input {name} must be a number, not &quot;{text}&quot;.</source>
        <translation>Die Eingabe {name} muss eine Zahl sein, nicht „{text}“.</translation>
    </message>
    <message>
        <source>The input {name} must be given; it has no example.</source>
        <translation>Die Eingabe {name} muss angegeben werden; sie hat kein Beispiel.</translation>
    </message>
    <message>
        <source>The input {name} must be yes or no, not &quot;{text}&quot;.</source>
        <translation>Die Eingabe {name} muss yes oder no sein, nicht „{text}“.</translation>
    </message>
    <message>
        <source>The inputs of that pipeline that are fed here, each name in braces.</source>
        <translation>Die Eingaben jener Pipeline, die hier gespeist werden, jeder Name in Klammern.</translation>
    </message>
    <message>
        <source>The items of a list have numbers, and no names.</source>
        <translation>Die Elemente einer Liste haben Nummern und keine Namen.</translation>
    </message>
    <message>
        <source>The items of {step} are known once its list has come: {n} counted.</source>
        <translation>Die Einträge von {step} sind bekannt, sobald die Liste da ist: Gezählt sind {n}.</translation>
    </message>
    <message>
        <source>The kept runs in {path} could not be read ({problem}); the file was set aside as {name}, and a new one was begun.</source>
        <translation>Die aufbewahrten Läufe in {path} waren nicht lesbar ({problem}); die Datei wurde als {name} beiseitegelegt und eine neue begonnen.</translation>
    </message>
    <message>
        <source>The key for Anthropic cannot be read: no keyring runs on this computer.</source>
        <translation>Der Schlüssel für Anthropic ist nicht lesbar: Auf diesem Computer läuft kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>The key for Anthropic holds a sign that no key has.</source>
        <translation>Der Schlüssel für Anthropic enthält ein Zeichen, das kein Schlüssel hat.</translation>
    </message>
    <message>
        <source>The key of &quot;{name}&quot; cannot be read: no keyring runs on this computer.</source>
        <translation>Der Schlüssel von „{name}“ ist nicht lesbar: Auf diesem Computer läuft kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>The key of &quot;{name}&quot; holds a sign that no key has.</source>
        <translation>Der Schlüssel von „{name}“ enthält ein Zeichen, das kein Schlüssel hat.</translation>
    </message>
    <message>
        <source>The keyring has no key {name}. Store it with: keyring set {service} {name}</source>
        <translation>Der Schlüsselbund hat keinen Schlüssel {name}. Lege ihn ab mit: keyring set {service} {name}</translation>
    </message>
    <message>
        <source>The large coding agent, for servers.</source>
        <translation>Der große Code-Agent, für Server.</translation>
    </message>
    <message>
        <source>The large thinker itself, for servers.</source>
        <translation>Der große Denker selbst, für Server.</translation>
    </message>
    <message>
        <source>The larger Command R, for servers.</source>
        <translation>Das größere Command R, für Server.</translation>
    </message>
    <message>
        <source>The larger Phi-3 with a long context.</source>
        <translation>Das größere Phi-3 mit langem Kontext.</translation>
    </message>
    <message>
        <source>The largest Gemma 2.</source>
        <translation>Das größte Gemma 2.</translation>
    </message>
    <message>
        <source>The largest Gemma 3: text and pictures for one large GPU.</source>
        <translation>Das größte Gemma 3: Text und Bilder für eine große GPU.</translation>
    </message>
    <message>
        <source>The largest Qwen3, for servers.</source>
        <translation>Das größte Qwen3, für Server.</translation>
    </message>
    <message>
        <source>The largest dense Llama; for servers.</source>
        <translation>Das größte dichte Llama; für Server.</translation>
    </message>
    <message>
        <source>The largest fully open thinker.</source>
        <translation>Der größte ganz offene Denker.</translation>
    </message>
    <message>
        <source>The largest of the distilled thinkers.</source>
        <translation>Der größte der destillierten Denker.</translation>
    </message>
    <message>
        <source>The last answers were clearly slower than the first.</source>
        <translation>Die letzten Antworten waren deutlich langsamer als die ersten.</translation>
    </message>
    <message>
        <source>The last call failed: {reason}</source>
        <translation>Der letzte Aufruf ist gescheitert: {reason}</translation>
    </message>
    <message>
        <source>The last run, beside its plan</source>
        <translation>Der letzte Lauf neben seinem Plan</translation>
    </message>
    <message>
        <source>The last time: {reason}</source>
        <translation>Das letzte Mal: {reason}</translation>
    </message>
    <message>
        <source>The least published score, of a hundred, on the benchmark of the chosen shelf; each shelf has another one. Models that nobody rated there are left out.</source>
        <translation>Der kleinste veröffentlichte Wert, von hundert, im Test des gewählten Regals; jedes Regal hat einen anderen. Modelle, die dort niemand bewertet hat, fallen weg.</translation>
    </message>
    <message>
        <source>The library says which models suit this PC, and fetches them.</source>
        <translation>Die Bibliothek sagt, welche Modelle zu diesem PC passen, und holt sie.</translation>
    </message>
    <message>
        <source>The library shows how far it is, and stops it.</source>
        <translation>Die Bibliothek zeigt, wie weit es ist, und hält es an.</translation>
    </message>
    <message>
        <source>The list has {count} items; at most {most} are worked on.</source>
        <translation>Die Liste hat {count} Einträge; höchstens {most} werden bearbeitet.</translation>
    </message>
    <message>
        <source>The list is written out in the step that uses it.</source>
        <translation>Die Liste ist in dem Schritt ausgeschrieben, der sie verwendet.</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>The loop makes one round.</source>
        <translation>Die Schleife macht eine Runde.</translation>
    </message>
    <message>
        <source>The mean of {n} numbers from {low} to {high}.</source>
        <translation>Das Mittel von {n} Zahlen von {low} bis {high}.</translation>
    </message>
    <message>
        <source>The measurement was stopped.</source>
        <translation>Die Messung wurde angehalten.</translation>
    </message>
    <message>
        <source>The median of {n} numbers from {low} to {high}.</source>
        <translation>Der Median von {n} Zahlen von {low} bis {high}.</translation>
    </message>
    <message>
        <source>The memory of {gpu} is nearly full: {used} of {total}.</source>
        <translation>Der Speicher von {gpu} ist fast voll: {used} von {total}.</translation>
    </message>
    <message>
        <source>The message as it was stays beside it. (Ctrl+Enter)</source>
        <translation>Die Nachricht, wie sie war, bleibt daneben. (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>The middle of what real answers showed.</source>
        <translation>Die Mitte dessen, was echte Antworten zeigten.</translation>
    </message>
    <message>
        <source>The middle of {n} readings: {low} to {high}.</source>
        <translation>Die Mitte von {n} Messwerten: {low} bis {high}.</translation>
    </message>
    <message>
        <source>The mixture of experts that made the idea known; several European languages.</source>
        <translation>Die Expertenmischung, die den Gedanken bekannt machte; mehrere europäische Sprachen.</translation>
    </message>
    <message>
        <source>The model library answered that it cannot help now (status {status}).</source>
        <translation>Die Modellbibliothek antwortete, dass sie jetzt nicht helfen kann (Status {status}).</translation>
    </message>
    <message>
        <source>The model library does not have {model}.</source>
        <translation>Die Modellbibliothek hat {model} nicht.</translation>
    </message>
    <message>
        <source>The model library does not have {model}: {words}</source>
        <translation>Die Modellbibliothek hat {model} nicht: {words}</translation>
    </message>
    <message>
        <source>The model library gives {model} only to those who may have it.</source>
        <translation>Die Modellbibliothek gibt {model} nur an Berechtigte.</translation>
    </message>
    <message>
        <source>The model library gives {model} only to those who may have it: {words}</source>
        <translation>Die Modellbibliothek gibt {model} nur an Berechtigte: {words}</translation>
    </message>
    <message>
        <source>The model library no longer has it.</source>
        <translation>Die Modellbibliothek hat es nicht mehr.</translation>
    </message>
    <message>
        <source>The model needs a name.</source>
        <translation>Das Modell braucht einen Namen.</translation>
    </message>
    <message>
        <source>The model of {step} takes more than models may take.</source>
        <translation>Das Modell von {step} braucht mehr, als Modelle nehmen dürfen.</translation>
    </message>
    <message>
        <source>The model that is made</source>
        <translation>Das Modell, das entsteht</translation>
    </message>
    <message>
        <source>The model that suits best is looked up each time: able, fitting, well, rated best.</source>
        <translation>Das passendste Modell wird jedes Mal gesucht: fähig, passend, gesund, am besten bewertet.</translation>
    </message>
    <message>
        <source>The most exact Whisper, in about 100 languages.</source>
        <translation>Das genaueste Whisper, in rund 100 Sprachen.</translation>
    </message>
    <message>
        <source>The name of a strategy that an installed package brings, in the place of Forge&apos;s.</source>
        <translation>Der Name einer Strategie, die ein installiertes Paket mitbringt, anstelle der von Forge.</translation>
    </message>
    <message>
        <source>The name of the input that is a list, in braces.</source>
        <translation>Der Name der Eingabe, die eine Liste ist, in Klammern.</translation>
    </message>
    <message>
        <source>The name {name} is taken.</source>
        <translation>Der Name {name} ist vergeben.</translation>
    </message>
    <message>
        <source>The name {name} is there twice.</source>
        <translation>Den Namen {name} gibt es zweimal.</translation>
    </message>
    <message>
        <source>The name {name} is there twice. Each step and input needs its own.</source>
        <translation>Den Namen {name} gibt es zweimal. Jeder Schritt und jede Eingabe braucht einen eigenen.</translation>
    </message>
    <message>
        <source>The names of what comes together, each in braces; their order counts.</source>
        <translation>Die Namen dessen, was zusammenkommt, jeder in Klammern; die Reihenfolge zählt.</translation>
    </message>
    <message>
        <source>The parameters of the task are no JSON ({problem}).</source>
        <translation>Die Parameter der Aufgabe sind kein JSON ({problem}).</translation>
    </message>
    <message>
        <source>The path {path} is not followed; the whole goes on.</source>
        <translation>Dem Pfad {path} wird nicht gefolgt; das Ganze geht weiter.</translation>
    </message>
    <message>
        <source>The pattern cannot be read at character {number}: {reason}</source>
        <translation>Das Muster ist bei Zeichen {number} nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>The pause of the task queue could not be kept ({problem}).</source>
        <translation>Die Pause der Warteschlange konnte nicht aufbewahrt werden ({problem}).</translation>
    </message>
    <message>
        <source>The person is shown the question and changes it into the answer.</source>
        <translation>Der Mensch sieht die Frage und macht daraus die Antwort.</translation>
    </message>
    <message>
        <source>The picture defines entities, which Forge&apos;s pictures never do.</source>
        <translation>Das Bild definiert Entitäten, was Forges Bilder nie tun.</translation>
    </message>
    <message>
        <source>The picture has {width} x {height} pixels, more than is shown here. Save it and open it with another program.</source>
        <translation>Das Bild hat {width} x {height} Pixel, mehr als hier gezeigt wird. Speichern und mit einem anderen Programm öffnen.</translation>
    </message>
    <message>
        <source>The picture holds more text than a pipeline can be.</source>
        <translation>Das Bild enthält mehr Text, als eine Pipeline haben kann.</translation>
    </message>
    <message>
        <source>The picture is cut off.</source>
        <translation>Das Bild ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The picture is cut off: a PNG ends with an end mark, and this one does not.</source>
        <translation>Das Bild ist abgeschnitten: Ein PNG endet mit einem Endzeichen, dieses nicht.</translation>
    </message>
    <message>
        <source>The picture is damaged: a check sum in it is wrong.</source>
        <translation>Das Bild ist beschädigt: Eine Prüfsumme darin stimmt nicht.</translation>
    </message>
    <message>
        <source>The picture is larger than any that Forge makes.</source>
        <translation>Das Bild ist größer als jedes, das Forge macht.</translation>
    </message>
    <message>
        <source>The picture is neither PNG nor SVG, so no pipeline can be put into it.</source>
        <translation>Das Bild ist weder PNG noch SVG, deshalb kann keine Pipeline hineingelegt werden.</translation>
    </message>
    <message>
        <source>The picture is no PNG.</source>
        <translation>Das Bild ist kein PNG.</translation>
    </message>
    <message>
        <source>The picture is no SVG with anything in it.</source>
        <translation>Das Bild ist kein SVG mit Inhalt.</translation>
    </message>
    <message>
        <source>The picture is no SVG: it is no UTF-8 text.</source>
        <translation>Das Bild ist kein SVG: Es ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The picture&apos;s text is cut off.</source>
        <translation>Der Text im Bild ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The picture&apos;s text is damaged.</source>
        <translation>Der Text im Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>The pipeline has no input &quot;{name}&quot;.</source>
        <translation>Die Pipeline hat keine Eingabe „{name}“.</translation>
    </message>
    <message>
        <source>The pipeline has no input &quot;{name}&quot;. It has: {names}.</source>
        <translation>Die Pipeline hat keine Eingabe „{name}“. Sie hat: {names}.</translation>
    </message>
    <message>
        <source>The pipeline has no step {step}.</source>
        <translation>Die Pipeline hat keinen Schritt {step}.</translation>
    </message>
    <message>
        <source>The pipeline has no steps. Add one from the library or a sample.</source>
        <translation>Die Pipeline hat keine Schritte. Einen aus der Bibliothek oder einem Beispiel hinzufügen.</translation>
    </message>
    <message>
        <source>The pipeline has {count} steps; at most {most} can run.</source>
        <translation>Die Pipeline hat {count} Schritte; höchstens {most} können laufen.</translation>
    </message>
    <message>
        <source>The pipeline inside was stopped.</source>
        <translation>Die innere Pipeline wurde angehalten.</translation>
    </message>
    <message>
        <source>The pipeline was changed while {name} was written.</source>
        <translation>Die Pipeline wurde geändert, während {name} geschrieben wurde.</translation>
    </message>
    <message>
        <source>The plug-in step {step} failed: {problem}.</source>
        <translation>Der Erweiterungsschritt {step} ist fehlgeschlagen: {problem}.</translation>
    </message>
    <message>
        <source>The plug-in step {step} gave something that is no JSON: {problem}.</source>
        <translation>Der Erweiterungsschritt {step} gab etwas, das kein JSON ist: {problem}.</translation>
    </message>
    <message>
        <source>The problem; inputs in braces: {name} or {name[key]}.</source>
        <translation>Die Aufgabe; Eingaben in Klammern: {name} oder {name[key]}.</translation>
    </message>
    <message>
        <source>The process of {model} ended unexpectedly (simulated).</source>
        <translation>Der Prozess von {model} endete unerwartet (simuliert).</translation>
    </message>
    <message>
        <source>The process of {model} ended unexpectedly: {words}.</source>
        <translation>Der Prozess von {model} endete unerwartet: {words}.</translation>
    </message>
    <message>
        <source>The process of {model} refused its key.</source>
        <translation>Der Prozess von {model} hat seinen Schlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>The process of {model} sent something that cannot be read: {words}.</source>
        <translation>Der Prozess von {model} hat etwas Unlesbares gesendet: {words}.</translation>
    </message>
    <message>
        <source>The process of {model} was ended from outside, most likely because memory ran out.</source>
        <translation>Der Prozess von {model} wurde von außen beendet, höchstwahrscheinlich weil der Speicher ausging.</translation>
    </message>
    <message>
        <source>The processor is too hot and works more slowly.</source>
        <translation>Der Prozessor ist zu heiß und arbeitet langsamer.</translation>
    </message>
    <message>
        <source>The processor was slowed down by its heat.</source>
        <translation>Der Prozessor wurde wegen seiner Hitze gebremst.</translation>
    </message>
    <message>
        <source>The prompt had {tokens}.</source>
        <translation>Der Prompt hatte {tokens}.</translation>
    </message>
    <message>
        <source>The prompt has {tokens} tokens, and prompt and answer together may have {most}. Shorten it, raise the context, or choose another model.</source>
        <translation>Der Prompt hat {tokens} Token, und Prompt und Antwort zusammen dürfen {most} haben. Kürzen, den Kontext erhöhen oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>Der Prompt ist leer.</translation>
    </message>
    <message>
        <source>The prompt is too long for {model}.</source>
        <translation>Der Prompt ist zu lang für {model}.</translation>
    </message>
    <message>
        <source>The prompt is too long for {model}: {tokens} tokens, with room for {context}.</source>
        <translation>Der Prompt ist zu lang für {model}: {tokens} Token, Platz ist für {context}.</translation>
    </message>
    <message>
        <source>The prompt is {prompt} tokens long; {model} can read {context}.</source>
        <translation>Der Prompt ist {prompt} Token lang; {model} kann {context} lesen.</translation>
    </message>
    <message>
        <source>The queue is full: {limit} tasks wait already.</source>
        <translation>Die Warteschlange ist voll: {limit} Aufgaben warten schon.</translation>
    </message>
    <message>
        <source>The quickest vectors, for short English texts.</source>
        <translation>Die schnellsten Vektoren, für kurze englische Texte.</translation>
    </message>
    <message>
        <source>The ratings have different sources: they tell little of each other.</source>
        <translation>Die Bewertungen haben verschiedene Quellen: Sie sagen wenig übereinander.</translation>
    </message>
    <message>
        <source>The rest is too long to compare.</source>
        <translation>Der Rest ist für einen Vergleich zu lang.</translation>
    </message>
    <message>
        <source>The result, with the names of its inputs in braces.</source>
        <translation>Das Ergebnis, mit den Namen seiner Eingaben in Klammern.</translation>
    </message>
    <message>
        <source>The rule names it as well: {pattern}.</source>
        <translation>Die Regel nennt es auch: {pattern}.</translation>
    </message>
    <message>
        <source>The rule names it: {pattern}.</source>
        <translation>Die Regel nennt es: {pattern}.</translation>
    </message>
    <message>
        <source>The rule takes the models that it names, and no others.</source>
        <translation>Die Regel nimmt die Modelle, die sie nennt, und keine anderen.</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>Der Lauf ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The run failed. {reason}</source>
        <translation>Der Lauf ist fehlgeschlagen. {reason}</translation>
    </message>
    <message>
        <source>The run goes on.</source>
        <translation>Der Lauf geht weiter.</translation>
    </message>
    <message>
        <source>The run has started: {steps}.</source>
        <translation>Der Lauf hat begonnen: {steps}.</translation>
    </message>
    <message>
        <source>The run is done after {time}.</source>
        <translation>Der Lauf ist nach {time} fertig.</translation>
    </message>
    <message>
        <source>The run is in {file}.</source>
        <translation>Der Lauf ist in {file}.</translation>
    </message>
    <message>
        <source>The run is paused</source>
        <translation>Der Lauf ist pausiert</translation>
    </message>
    <message>
        <source>The run pauses.</source>
        <translation>Der Lauf pausiert.</translation>
    </message>
    <message>
        <source>The run waits for you.</source>
        <translation>Der Lauf wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>Der Lauf wurde gestoppt.</translation>
    </message>
    <message>
        <source>The run {run} has no step {step}.</source>
        <translation>Der Lauf {run} hat keinen Schritt {step}.</translation>
    </message>
    <message>
        <source>The run {run} is complete.</source>
        <translation>Der Lauf {run} ist vollständig.</translation>
    </message>
    <message>
        <source>The run {run} is going on, here or in another window.</source>
        <translation>Der Lauf {run} läuft noch, hier oder in einem anderen Fenster.</translation>
    </message>
    <message>
        <source>The run {run} is not going on here.</source>
        <translation>Der Lauf {run} läuft hier nicht.</translation>
    </message>
    <message>
        <source>The run {run} was deleted: what it still does is not kept.</source>
        <translation>Der Lauf {run} wurde gelöscht: Was er noch tut, wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The same number</source>
        <translation>Dieselbe Zahl</translation>
    </message>
    <message>
        <source>The same prompt to several models, side by side</source>
        <translation>Derselbe Prompt an mehrere Modelle, nebeneinander</translation>
    </message>
    <message>
        <source>The same prompt to the same models, on the canvas</source>
        <translation>Derselbe Prompt an dieselben Modelle, auf der Arbeitsfläche</translation>
    </message>
    <message>
        <source>The same seed gives the same answer again; left out, each run draws its own.</source>
        <translation>Derselbe Startwert gibt wieder dieselbe Antwort; ohne ihn zieht jeder Lauf einen eigenen.</translation>
    </message>
    <message>
        <source>The scarcest resource&apos;s share of what is needed with a tenth to spare; 100 %: there is enough.</source>
        <translation>Der Anteil des knappsten Mittels an dem, was mit einem Zehntel Reserve nötig ist; 100 %: es reicht.</translation>
    </message>
    <message>
        <source>The schema is written as code; any JSON will do.</source>
        <translation>Das Schema ist als Code geschrieben; jedes JSON genügt.</translation>
    </message>
    <message>
        <source>The schema that came in is not used; any JSON will do.</source>
        <translation>Das hereinkommende Schema wird nicht verwendet; jedes JSON genügt.</translation>
    </message>
    <message>
        <source>The second model answers where the first is not sure</source>
        <translation>Das zweite Modell antwortet, wo das erste nicht sicher ist</translation>
    </message>
    <message>
        <source>The second model answers where the first is not sure enough.</source>
        <translation>Das zweite Modell antwortet, wo das erste nicht sicher genug ist.</translation>
    </message>
    <message>
        <source>The server tells no times: these are the ones seen from here.</source>
        <translation>Der Server nennt keine Zeiten: Dies sind die von hier aus gesehenen.</translation>
    </message>
    <message>
        <source>The set has no rows yet.</source>
        <translation>Der Satz hat noch keine Zeilen.</translation>
    </message>
    <message>
        <source>The share of calls that must be answered; below it the step fails.</source>
        <translation>Der Anteil der Aufrufe, die beantwortet sein müssen; darunter scheitert der Schritt.</translation>
    </message>
    <message>
        <source>The share of the score that the winner must have; below it the step fails.</source>
        <translation>Der Anteil der Wertung, den der Gewinner haben muss; darunter scheitert der Schritt.</translation>
    </message>
    <message>
        <source>The simulation is switched off.</source>
        <translation>Die Simulation ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The step failed unexpectedly: {problem}.</source>
        <translation>Der Schritt ist unerwartet fehlgeschlagen: {problem}.</translation>
    </message>
    <message>
        <source>The step is new.</source>
        <translation>Der Schritt ist neu.</translation>
    </message>
    <message>
        <source>The step that you let work is done.</source>
        <translation>Der gewünschte Schritt ist getan.</translation>
    </message>
    <message>
        <source>The step {step} is not held in the run {run}.</source>
        <translation>Der Schritt {step} wird im Lauf {run} nicht angehalten.</translation>
    </message>
    <message>
        <source>The step {step} waits for no decision any more.</source>
        <translation>Der Schritt {step} wartet auf keine Entscheidung mehr.</translation>
    </message>
    <message>
        <source>The step&apos;s own setting says not to use the cache.</source>
        <translation>Der Schritt soll nach seiner eigenen Einstellung den Zwischenspeicher nicht nutzen.</translation>
    </message>
    <message>
        <source>The steps are still here; make the sub-pipeline again.</source>
        <translation>Die Schritte sind noch hier; die Teil-Pipeline noch einmal bilden.</translation>
    </message>
    <message>
        <source>The strategy as YAML, to be changed.</source>
        <translation>Die Strategie als YAML, zum Ändern.</translation>
    </message>
    <message>
        <source>The strategy has a highest price, and states none for this model.</source>
        <translation>Die Strategie hat einen höchsten Preis und nennt für dieses Modell keinen.</translation>
    </message>
    <message>
        <source>The strategy names it for this.</source>
        <translation>Die Strategie nennt es dafür.</translation>
    </message>
    <message>
        <source>The strategy takes models of {backends} alone.</source>
        <translation>Die Strategie nimmt nur Modelle von {backends}.</translation>
    </message>
    <message>
        <source>The strategy {name} cannot be used: it took longer than {seconds} s.</source>
        <translation>Die Strategie {name} kann nicht benutzt werden: Sie brauchte länger als {seconds} s.</translation>
    </message>
    <message>
        <source>The strategy {name} has no model for this. {reason}</source>
        <translation>Die Strategie {name} hat dafür kein Modell. {reason}</translation>
    </message>
    <message>
        <source>The strategy {name} is in use, and its rule is &quot;{rule}&quot;.</source>
        <translation>Die Strategie {name} wird benutzt, und ihre Regel ist „{rule}“.</translation>
    </message>
    <message>
        <source>The strategy {strategy} cannot be used: {reason}.</source>
        <translation>Die Strategie {strategy} kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>The strongest Gemma for one large GPU; text, pictures, thinking.</source>
        <translation>Das stärkste Gemma für eine große GPU; Text, Bilder, Nachdenken.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Die Tabelle hat keine Zeilen.</translation>
    </message>
    <message>
        <source>The task queue could not be kept ({problem}).</source>
        <translation>Die Warteschlange konnte nicht aufbewahrt werden ({problem}).</translation>
    </message>
    <message>
        <source>The task queue is paused: {tasks}.</source>
        <translation>Die Warteschlange ist angehalten: {tasks}.</translation>
    </message>
    <message>
        <source>The task queue was shut down.</source>
        <translation>Die Warteschlange wurde geschlossen.</translation>
    </message>
    <message>
        <source>The task {task} does not wait for a worker now.</source>
        <translation>Die Aufgabe {task} wartet jetzt nicht darauf, an die Reihe zu kommen.</translation>
    </message>
    <message>
        <source>The task {task} was not over after {seconds} s.</source>
        <translation>Die Aufgabe {task} war nach {seconds} s nicht zu Ende.</translation>
    </message>
    <message>
        <source>The task {task}, which it waited for, was not completed.</source>
        <translation>Die Aufgabe {task}, auf die sie wartete, wurde nicht fertig.</translation>
    </message>
    <message>
        <source>The tested model</source>
        <translation>Das geprüfte Modell</translation>
    </message>
    <message>
        <source>The text has {count} characters; a pattern is looked for in at most {most}.</source>
        <translation>Der Text hat {count} Zeichen; ein Muster wird in höchstens {most} gesucht.</translation>
    </message>
    <message>
        <source>The text holds no strategy.</source>
        <translation>Der Text enthält keine Strategie.</translation>
    </message>
    <message>
        <source>The text holds values that no strategy has.</source>
        <translation>Der Text enthält Werte, die keine Strategie hat.</translation>
    </message>
    <message>
        <source>The text holds {count} strategies.</source>
        <translation>Der Text enthält {count} Strategien.</translation>
    </message>
    <message>
        <source>The text is larger than 256 kB, which no strategy is.</source>
        <translation>Der Text ist größer als 256 kB, was keine Strategie ist.</translation>
    </message>
    <message>
        <source>The text is no JSON list.</source>
        <translation>Der Text ist keine JSON-Liste.</translation>
    </message>
    <message>
        <source>The text is no JSON that can be read: {problem}.</source>
        <translation>Der Text ist kein lesbares JSON: {problem}.</translation>
    </message>
    <message>
        <source>The text that a run works on</source>
        <translation>Der Text, mit dem ein Lauf arbeitet</translation>
    </message>
    <message>
        <source>The text that decides, with the names of inputs in braces.</source>
        <translation>Der Text, der entscheidet, mit Namen von Eingaben in Klammern.</translation>
    </message>
    <message>
        <source>The text that the run works on</source>
        <translation>Der Text, mit dem der Lauf arbeitet</translation>
    </message>
    <message>
        <source>The text view also has: {words}. It is kept as it is.</source>
        <translation>Die Textansicht enthält außerdem: {words}. Das bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The time of {step} is not counted: it never ran.</source>
        <translation>Die Zeit von {step} ist nicht gezählt: Der Schritt lief noch nie.</translation>
    </message>
    <message>
        <source>The tokens of the answer are {share} likely on average; {model} is not calibrated.</source>
        <translation>Die Token der Antwort sind im Mittel zu {share} wahrscheinlich; {model} ist nicht kalibriert.</translation>
    </message>
    <message>
        <source>The two runs have no row in common.</source>
        <translation>Die beiden Läufe haben keine gemeinsame Zeile.</translation>
    </message>
    <message>
        <source>The two values, line by line</source>
        <translation>Die beiden Werte, Zeile für Zeile</translation>
    </message>
    <message>
        <source>The value is in {file}.</source>
        <translation>Der Wert ist in {file}.</translation>
    </message>
    <message>
        <source>The way of the hand-off</source>
        <translation>Der Weg der Übergabe</translation>
    </message>
    <message>
        <source>The weight of answer {number} is {weight}.</source>
        <translation>Das Gewicht der Antwort {number} ist {weight}.</translation>
    </message>
    <message>
        <source>The weight of {model} is {weight}.</source>
        <translation>Das Gewicht von {model} ist {weight}.</translation>
    </message>
    <message>
        <source>The whole value cannot be taken away.</source>
        <translation>Der ganze Wert kann nicht weggenommen werden.</translation>
    </message>
    <message>
        <source>The wire from {source} to {target} begins at a step that is not there.</source>
        <translation>Die Verbindung von {source} zu {target} beginnt bei einem Schritt, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The wire from {source} to {target} leads to a step that is not there.</source>
        <translation>Die Verbindung von {source} zu {target} führt zu einem Schritt, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The wire from {source} to {target} leads to an input of the pipeline.</source>
        <translation>Die Verbindung von {source} zu {target} führt zu einer Eingabe der Pipeline.</translation>
    </message>
    <message>
        <source>The wire from {source} to {target}: an input has no port &quot;{port}&quot;.</source>
        <translation>Die Verbindung von {source} zu {target}: Eine Eingabe hat keinen Anschluss „{port}“.</translation>
    </message>
    <message>
        <source>The wire from {source} to {target}: it has no output &quot;{port}&quot;.</source>
        <translation>Die Verbindung von {source} zu {target}: Es gibt keinen Ausgang „{port}“.</translation>
    </message>
    <message>
        <source>The wire from {source} to {target}: {step} gives nothing on.</source>
        <translation>Die Verbindung von {source} zu {target}: {step} gibt nichts weiter.</translation>
    </message>
    <message>
        <source>The wire from {source} to {target}: {step} has no port {port}; it asks for nothing.</source>
        <translation>Die Verbindung von {source} zu {target}: {step} hat keinen Anschluss {port}; gebraucht wird nichts.</translation>
    </message>
    <message>
        <source>The wire from {source} to {target}: {step} has no port {port}; it asks for {names}.</source>
        <translation>Die Verbindung von {source} zu {target}: {step} hat keinen Anschluss {port}; gebraucht wird {names}.</translation>
    </message>
    <message>
        <source>The {backend} backend could not be started: {problem}.</source>
        <translation>Das Backend {backend} ließ sich nicht starten: {problem}.</translation>
    </message>
    <message>
        <source>The {seconds} s that a run may take are over.</source>
        <translation>Die {seconds} s, die ein Lauf dauern darf, sind um.</translation>
    </message>
    <message>
        <source>Their answers are made one by</source>
        <translation>Aus ihren Antworten wird eine durch</translation>
    </message>
    <message>
        <source>Their pipelines differ in {places}.</source>
        <translation>Die Pipelines unterscheiden sich an {places}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>There are FROM, PARAMETER, TEMPLATE, SYSTEM, ADAPTER, LICENSE, MESSAGE, RENDERER, PARSER and REQUIRES.</source>
        <translation>Es gibt FROM, PARAMETER, TEMPLATE, SYSTEM, ADAPTER, LICENSE, MESSAGE, RENDERER, PARSER und REQUIRES.</translation>
    </message>
    <message>
        <source>There are newer weights.</source>
        <translation>Es gibt neuere Gewichte.</translation>
    </message>
    <message>
        <source>There are no models yet. Add Ollama, or a folder of GGUF files in the settings.</source>
        <translation>Noch keine Modelle. Ollama oder in den Einstellungen einen Ordner mit GGUF-Dateien hinzufügen.</translation>
    </message>
    <message>
        <source>There are too few figures that all of them have. Measure them to see more.</source>
        <translation>Es gibt zu wenige Zahlen, die alle haben. Messen Sie sie, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>There are {count} more such faults.</source>
        <translation>Es gibt {count} weitere solche Fehler.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Es gibt: {names}.</translation>
    </message>
    <message>
        <source>There are: {names}. Own ones are files in {folder}.</source>
        <translation>Es gibt: {names}. Eigene sind Dateien in {folder}.</translation>
    </message>
    <message>
        <source>There is a key called {key} already.</source>
        <translation>Einen Schlüssel {key} gibt es schon.</translation>
    </message>
    <message>
        <source>There is a model named {model} already.</source>
        <translation>Es gibt schon ein Modell namens {model}.</translation>
    </message>
    <message>
        <source>There is no GPU that Forge can use; the processor does the work.</source>
        <translation>Es gibt keine GPU, die Forge nutzen kann; der Prozessor macht die Arbeit.</translation>
    </message>
    <message>
        <source>There is no colour &quot;{name}&quot;.</source>
        <translation>Eine Farbe „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no component &quot;{type}&quot;; &quot;{near}&quot; is near.</source>
        <translation>Es gibt keine Komponente „{type}“; „{near}“ ist nahe.</translation>
    </message>
    <message>
        <source>There is no component &quot;{type}&quot;; there are {known}.</source>
        <translation>Es gibt keine Komponente „{type}“; es gibt {known}.</translation>
    </message>
    <message>
        <source>There is no consensus strategy &quot;{strategy}&quot;.</source>
        <translation>Es gibt keine Konsens-Strategie „{strategy}“.</translation>
    </message>
    <message>
        <source>There is no earlier run of this set. Change something and run it again.</source>
        <translation>Es gibt keinen früheren Lauf dieses Satzes. Ändere etwas und führe ihn noch einmal aus.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Die Datei {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no group {name}.</source>
        <translation>Eine Gruppe {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no input {name}.</source>
        <translation>Eine Eingabe {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no key {key} any more.</source>
        <translation>Den Schlüssel {key} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no kind of step called {kind}.</source>
        <translation>Eine Schrittart {kind} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no message to answer.</source>
        <translation>Es gibt keine Nachricht, die zu beantworten wäre.</translation>
    </message>
    <message>
        <source>There is no model &quot;{name}&quot; on this PC.</source>
        <translation>Auf diesem PC gibt es kein Modell „{name}“.</translation>
    </message>
    <message>
        <source>There is no model named {model}.</source>
        <translation>Ein Modell namens {model} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no model to talk to yet</source>
        <translation>Noch gibt es kein Modell, mit dem man reden kann</translation>
    </message>
    <message>
        <source>There is no model yet. The library says how to add some.</source>
        <translation>Noch kein Modell. Die Bibliothek sagt, wie welche dazukommen.</translation>
    </message>
    <message>
        <source>There is no note {name}.</source>
        <translation>Eine Notiz {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no provider &quot;{name}&quot;; there are {known}.</source>
        <translation>Es gibt keinen Anbieter „{name}“; es gibt {known}.</translation>
    </message>
    <message>
        <source>There is no room for {model} on Ollama&apos;s disk: {words}</source>
        <translation>Auf Ollamas Datenträger ist kein Platz für {model}: {words}</translation>
    </message>
    <message>
        <source>There is no simulated model {model}.</source>
        <translation>Ein simuliertes Modell {model} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no stage.</source>
        <translation>Es gibt keine Stufe.</translation>
    </message>
    <message>
        <source>There is no step {name}.</source>
        <translation>Einen Schritt {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no strategy &quot;{name}&quot;.</source>
        <translation>Eine Strategie „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no task to hand on.</source>
        <translation>Es gibt keine Aufgabe, die zu übergeben wäre.</translation>
    </message>
    <message>
        <source>There is no task {task}.</source>
        <translation>Es gibt keine Aufgabe {task}.</translation>
    </message>
    <message>
        <source>There is no {model}.</source>
        <translation>{model} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory for {model}.</source>
        <translation>Für {model} reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory to load {model}: {words}</source>
        <translation>Der Speicher reicht nicht, um {model} zu laden: {words}</translation>
    </message>
    <message>
        <source>There is nothing to answer: the prompt is empty.</source>
        <translation>Es gibt nichts zu beantworten: Der Prompt ist leer.</translation>
    </message>
    <message>
        <source>There is nothing to group.</source>
        <translation>Es gibt nichts zu gruppieren.</translation>
    </message>
    <message>
        <source>There is nothing to pin: this step has no result yet.</source>
        <translation>Nichts anzuheften: Dieser Schritt hat noch kein Ergebnis.</translation>
    </message>
    <message>
        <source>There is nothing to pull.</source>
        <translation>Es ist nichts zu holen.</translation>
    </message>
    <message>
        <source>These pipelines run each other in a circle: {names}.</source>
        <translation>Diese Pipelines führen einander im Kreis aus: {names}.</translation>
    </message>
    <message>
        <source>These rows show no gain over the best model alone: {mean} points, between {low} and {high}, at the same tokens.</source>
        <translation>Diese Zeilen zeigen keinen Gewinn gegenüber dem besten Modell allein: {mean} Punkte, zwischen {low} und {high}, bei gleich vielen Token.</translation>
    </message>
    <message>
        <source>These steps wait for each other: {names}. Remove one of the wires.</source>
        <translation>Diese Schritte warten aufeinander: {names}. Eine der Verbindungen entfernen.</translation>
    </message>
    <message>
        <source>They answer; then it is counted.</source>
        <translation>Sie antworten; dann wird gezählt.</translation>
    </message>
    <message>
        <source>They came to no answer.</source>
        <translation>Sie kamen zu keiner Antwort.</translation>
    </message>
    <message>
        <source>They differ.</source>
        <translation>Sie unterscheiden sich.</translation>
    </message>
    <message>
        <source>They use different models</source>
        <translation>Verschiedene Modelle</translation>
    </message>
    <message>
        <source>They were given other values: {names}.</source>
        <translation>Sie bekamen andere Werte: {names}.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Denken</translation>
    </message>
    <message>
        <source>Thinking: {size}</source>
        <translation>Denkt nach: {size}</translation>
    </message>
    <message>
        <source>Thinks aloud before it answers; a Llama that learnt from DeepSeek R1.</source>
        <translation>Denkt laut, bevor es antwortet; ein Llama, das von DeepSeek R1 gelernt hat.</translation>
    </message>
    <message>
        <source>Thinks aloud before it answers; learnt from DeepSeek R1.</source>
        <translation>Denkt laut, bevor es antwortet; von DeepSeek R1 gelernt.</translation>
    </message>
    <message>
        <source>Thinks and uses tools with few parameters at work; very long context.</source>
        <translation>Denkt nach und nutzt Werkzeuge mit wenigen Parametern zugleich; sehr langer Kontext.</translation>
    </message>
    <message>
        <source>Thinks as long as asked to, with tools; fits in 16 GB.</source>
        <translation>Denkt so lange nach wie verlangt, mit Werkzeugen; passt in 16 GB.</translation>
    </message>
    <message>
        <source>Thinks as long as asked to, with tools; for one 80 GB GPU.</source>
        <translation>Denkt so lange nach wie verlangt, mit Werkzeugen; für eine GPU mit 80 GB.</translation>
    </message>
    <message>
        <source>Thinks at length before it answers; mathematics and code.</source>
        <translation>Denkt lange nach, bevor es antwortet; Mathematik und Code.</translation>
    </message>
    <message>
        <source>Thinks before it answers, in many languages.</source>
        <translation>Denkt nach, bevor es antwortet, in vielen Sprachen.</translation>
    </message>
    <message>
        <source>Thinks before it answers; mathematics and science.</source>
        <translation>Denkt nach, bevor es antwortet; Mathematik und Wissenschaft.</translation>
    </message>
    <message>
        <source>Thinks with 3 of 30 billion parameters at work: fast where memory allows.</source>
        <translation>Denkt mit 3 von 30 Milliarden Parametern: schnell, wo der Speicher reicht.</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Dieser PC</translation>
    </message>
    <message>
        <source>This PC first; where no model here can, small and cheap ones of Groq and DeepSeek. Texts may leave this PC.</source>
        <translation>Zuerst dieser PC; wo hier kein Modell kann, kleine und billige von Groq und DeepSeek. Texte können diesen PC verlassen.</translation>
    </message>
    <message>
        <source>This PC was not looked at yet.</source>
        <translation>Dieser PC wurde noch nicht angesehen.</translation>
    </message>
    <message>
        <source>This call is made inside a step.</source>
        <translation>Dieser Aufruf geschieht innerhalb eines Schritts.</translation>
    </message>
    <message>
        <source>This cannot be read: {error}.</source>
        <translation>Das lässt sich nicht lesen: {error}.</translation>
    </message>
    <message>
        <source>This does not end as it began: a quote or a bracket is missing.</source>
        <translation>Das endet nicht, wie es begann: ein Anführungszeichen oder eine Klammer fehlt.</translation>
    </message>
    <message>
        <source>This example is nested too deeply.</source>
        <translation>Dieses Beispiel ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This frees {size}.</source>
        <translation>Das gibt {size} frei.</translation>
    </message>
    <message>
        <source>This hand-off</source>
        <translation>Diese Übergabe</translation>
    </message>
    <message>
        <source>This is a run as it was, so nothing here can be changed.</source>
        <translation>Dies ist ein früherer Lauf, darum lässt sich hier nichts ändern.</translation>
    </message>
    <message>
        <source>This is longer than the context of {models}.</source>
        <translation>Das ist länger als der Kontext von {models}.</translation>
    </message>
    <message>
        <source>This is no data URI.</source>
        <translation>Das ist keine Data-URI.</translation>
    </message>
    <message>
        <source>This is no picture that can be shown: {why}.</source>
        <translation>Das ist kein Bild, das sich zeigen lässt: {why}.</translation>
    </message>
    <message>
        <source>This is probably longer than the context of {models}.</source>
        <translation>Das ist wahrscheinlich länger als der Kontext von {models}.</translation>
    </message>
    <message>
        <source>This part: {progress}.</source>
        <translation>Dieser Teil: {progress}.</translation>
    </message>
    <message>
        <source>This pipeline cannot run yet.</source>
        <translation>Diese Pipeline ist noch nicht ausführbar.</translation>
    </message>
    <message>
        <source>This pipeline has no steps yet.</source>
        <translation>Diese Pipeline hat noch keine Schritte.</translation>
    </message>
    <message>
        <source>This reads like a refusal.</source>
        <translation>Das liest sich wie eine Ablehnung.</translation>
    </message>
    <message>
        <source>This schema is no object with keys: only the text can show it.</source>
        <translation>Dieses Schema ist kein Objekt mit Schlüsseln: Nur der Text kann es zeigen.</translation>
    </message>
    <message>
        <source>This set was not run yet. Attach it to a model or a pipeline, then run it.</source>
        <translation>Dieser Satz wurde noch nicht ausgeführt. Ordne ihn einem Modell oder einer Pipeline zu und führe ihn aus.</translation>
    </message>
    <message>
        <source>This step runs no pipeline file.</source>
        <translation>Dieser Schritt führt keine Pipeline-Datei aus.</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>This vote</source>
        <translation>Diese Abstimmung</translation>
    </message>
    <message>
        <source>Thorough answers, tools and long context for workstations.</source>
        <translation>Gründliche Antworten, Werkzeuge und langer Kontext für Workstations.</translation>
    </message>
    <message>
        <source>Those that ship with Forge stay; own ones are files in the folder strategies.</source>
        <translation>Die mitgelieferten bleiben; eigene sind Dateien im Ordner strategies.</translation>
    </message>
    <message>
        <source>Thought: {size}</source>
        <translation>Nachgedacht: {size}</translation>
    </message>
    <message>
        <source>Three different models have a vote on each question that is asked by it, and the majority decides. Look at the lift meter: asking the best one three times may be as good.</source>
        <translation>Drei verschiedene Modelle stimmen über jede Frage ab, die nach ihr gestellt wird, und die Mehrheit entscheidet. Sieh beim Vergleich mit dem besten Einzelnen nach: es dreimal zu fragen kann ebenso gut sein.</translation>
    </message>
    <message>
        <source>Tick another one to compare</source>
        <translation>Wählen Sie noch eines zum Vergleichen</translation>
    </message>
    <message>
        <source>Tick at least two models, or let one answer several times.</source>
        <translation>Haken Sie mindestens zwei Modelle an, oder lassen Sie eines mehrmals antworten.</translation>
    </message>
    <message>
        <source>Tick the model beside which it is to be held.</source>
        <translation>Haken Sie das Modell an, neben das es gehalten werden soll.</translation>
    </message>
    <message>
        <source>Tick two models: first the one that answers, then the better one.</source>
        <translation>Haken Sie zwei Modelle an: erst das, das antwortet, dann das bessere.</translation>
    </message>
    <message>
        <source>Tidy a list</source>
        <translation>Eine Liste aufräumen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Timeline of the run</source>
        <translation>Zeitleiste des Laufs</translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation>Winzig</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>Titel der Gruppe</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>To all</source>
        <translation>An alle</translation>
    </message>
    <message>
        <source>To have it again it must be downloaded or made anew.</source>
        <translation>Um es wieder zu haben, muss es neu geladen oder neu gemacht werden.</translation>
    </message>
    <message>
        <source>To make it fit, {ways}; or close other programs.</source>
        <translation>Damit es passt: {ways}; oder andere Programme schließen.</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Ans Ende</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>An den Anfang</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Together they do better: {mean} points, between {low} and {high}, at the same tokens.</source>
        <translation>Zusammen sind sie besser: {mean} Punkte, zwischen {low} und {high}, bei gleich vielen Token.</translation>
    </message>
    <message>
        <source>Tok/s</source>
        <translation>Tok/s</translation>
    </message>
    <message>
        <source>Tokens A, B</source>
        <translation>Token A, B</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Token je Sekunde</translation>
    </message>
    <message>
        <source>Tokens and tok/s are measured by what serves the model, the times by Forge.</source>
        <translation>Token und Tok/s misst, was das Modell bedient, die Zeiten misst Forge.</translation>
    </message>
    <message>
        <source>Tokens of prompt and answer together, unless a step asks for more.</source>
        <translation>Token von Prompt und Antwort zusammen, sofern ein Schritt nicht mehr verlangt.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Too large: needs {needed}</source>
        <translation>Zu groß: braucht {needed}</translation>
    </message>
    <message>
        <source>Too large: needs {needed}, {limit} may be used</source>
        <translation>Zu groß: braucht {needed}, belegen darf es {limit}</translation>
    </message>
    <message>
        <source>Took a comma out of the quotes.</source>
        <translation>Ein Komma aus den Anführungszeichen genommen.</translation>
    </message>
    <message>
        <source>Took off a backslash in front of a quote.</source>
        <translation>Einen Backslash vor einem Anführungszeichen entfernt.</translation>
    </message>
    <message>
        <source>Took off a doubled bracket.</source>
        <translation>Eine doppelte Klammer entfernt.</translation>
    </message>
    <message>
        <source>Took off end marks of the model.</source>
        <translation>Endzeichen des Modells entfernt.</translation>
    </message>
    <message>
        <source>Took off the code fence.</source>
        <translation>Die Code-Umrandung entfernt.</translation>
    </message>
    <message>
        <source>Took off what stood in front of every line.</source>
        <translation>Entfernt, was vor jeder Zeile stand.</translation>
    </message>
    <message>
        <source>Took off {count} backslashes in front of quotes.</source>
        <translation>{count} Backslashes vor Anführungszeichen entfernt.</translation>
    </message>
    <message>
        <source>Took off {count} doubled brackets.</source>
        <translation>{count} doppelte Klammern entfernt.</translation>
    </message>
    <message>
        <source>Took {count} commas out of the quotes.</source>
        <translation>{count} Kommas aus den Anführungszeichen genommen.</translation>
    </message>
    <message>
        <source>Tools and business texts on small machines.</source>
        <translation>Werkzeuge und Geschäftstexte auf kleinen Rechnern.</translation>
    </message>
    <message>
        <source>Tools and long documents in 23 languages, for servers.</source>
        <translation>Werkzeuge und lange Dokumente in 23 Sprachen, für Server.</translation>
    </message>
    <message>
        <source>Tools and simple tasks on very small machines.</source>
        <translation>Werkzeuge und einfache Aufgaben auf sehr kleinen Rechnern.</translation>
    </message>
    <message>
        <source>Tools are not called.</source>
        <translation>Werkzeuge werden nicht aufgerufen.</translation>
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
        <translation>Obere Leiste</translation>
    </message>
    <message>
        <source>Top edges</source>
        <translation>Oberkanten</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Translate and check</source>
        <translation>Übersetzen und prüfen</translation>
    </message>
    <message>
        <source>Translates a text, lets another model translate it back, and compares: where something was lost, the translation is mended. Take two different models of 7B or more that know both languages. Give the text and both languages.</source>
        <translation>Übersetzt einen Text, lässt ihn ein anderes Modell zurückübersetzen und vergleicht: Wo etwas verloren ging, wird die Übersetzung ausgebessert. Zwei verschiedene Modelle ab 7B nehmen, die beide Sprachen können. Text und beide Sprachen angeben.</translation>
    </message>
    <message>
        <source>Translates between 55 languages.</source>
        <translation>Übersetzt zwischen 55 Sprachen.</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Nach einer Weile erneut versuchen.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Später erneut versuchen.</translation>
    </message>
    <message>
        <source>Try again, or allow more time in the settings.</source>
        <translation>Erneut versuchen oder in den Einstellungen mehr Zeit erlauben.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Erneut versuchen.</translation>
    </message>
    <message>
        <source>Try again; Ollama&apos;s own log says more.</source>
        <translation>Erneut versuchen; Ollamas eigenes Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>Try again; restart Ollama if it happens again.</source>
        <translation>Erneut versuchen; Ollama neu starten, wenn es wieder geschieht.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Trying again, {number} of {most}</source>
        <translation>Neuer Versuch, {number} von {most}</translation>
    </message>
    <message>
        <source>Trying it</source>
        <translation>Wird ausprobiert</translation>
    </message>
    <message>
        <source>Turn it on and take its pin out first.</source>
        <translation>Ihn erst einschalten und seine Nadel entfernen.</translation>
    </message>
    <message>
        <source>Turn it on in the settings (orchestrator.enable_task_offloading).</source>
        <translation>In den Einstellungen einschalten (orchestrator.enable_task_offloading).</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Turn the breakpoint off</source>
        <translation>Haltepunkt ausschalten</translation>
    </message>
    <message>
        <source>Turn the breakpoint on</source>
        <translation>Haltepunkt einschalten</translation>
    </message>
    <message>
        <source>Turns a line of words into a list, a heading with capitals and a label from their initials.</source>
        <translation>Macht aus einer Zeile Wörter eine Liste, eine Überschrift mit Großbuchstaben und ein Kürzel aus den Anfangsbuchstaben.</translation>
    </message>
    <message>
        <source>Turns a page into text with its layout.</source>
        <translation>Macht aus einer Seite Text samt Aufbau.</translation>
    </message>
    <message>
        <source>Turns a sentence into a call of a function; made to be fine-tuned.</source>
        <translation>Macht aus einem Satz einen Funktionsaufruf; zum Nachtrainieren gedacht.</translation>
    </message>
    <message>
        <source>Two bytes for each number</source>
        <translation>Zwei Bytes für jede Zahl</translation>
    </message>
    <message>
        <source>Two models argue for and against something, answer each other once, and a third weighs what they said. Good for decisions on which you would like to hear both sides; take models of 7B and more, the judge the largest. Give the question.</source>
        <translation>Zwei Modelle streiten für und gegen etwas, antworten einander einmal, und ein drittes wägt ab. Gut für Entscheidungen, bei denen man beide Seiten hören will; Modelle ab 7B nehmen, das urteilende am größten. Die Frage angeben.</translation>
    </message>
    <message>
        <source>Two models look at a question from two sides, a third step joins what they found. Needs Ollama with llama3 and mistral.</source>
        <translation>Zwei Modelle betrachten eine Frage von zwei Seiten, ein dritter Schritt fügt zusammen, was sie fanden. Braucht Ollama mit llama3 und mistral.</translation>
    </message>
    <message>
        <source>Two rules are named &quot;{name}&quot;.</source>
        <translation>Zwei Regeln heißen „{name}“.</translation>
    </message>
    <message>
        <source>Two runs side by side, step by step: what each gave, with which model, how long it took. Or two versions of a pipeline: as it stands, as saved, as it ran, or another file. Run the pipeline twice, or choose above what to compare.</source>
        <translation>Zwei Läufe nebeneinander, Schritt für Schritt: was jeder ergab, mit welchem Modell, wie lange es dauerte. Oder zwei Fassungen einer Pipeline: wie sie dasteht, wie gespeichert, wie gelaufen oder eine andere Datei. Die Pipeline zweimal ausführen oder oben wählen, was verglichen wird.</translation>
    </message>
    <message>
        <source>Two strategies are named &quot;{name}&quot;.</source>
        <translation>Zwei Strategien heißen „{name}“.</translation>
    </message>
    <message>
        <source>Two wires lead to {target}.</source>
        <translation>Zwei Verbindungen führen zu {target}.</translation>
    </message>
    <message>
        <source>Type below. Files and pictures can be dropped anywhere here.</source>
        <translation>Schreiben Sie unten. Dateien und Bilder lassen sich hier überall ablegen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo brings it back (Ctrl+Z)</source>
        <translation>Rückgängig holt es zurück (Strg+Z)</translation>
    </message>
    <message>
        <source>Undo {edit}</source>
        <translation>Rückgängig: {edit}</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Gruppierung aufheben</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>Entladen</translation>
    </message>
    <message>
        <source>Unload a model.</source>
        <translation>Ein Modell entladen.</translation>
    </message>
    <message>
        <source>Unload idle</source>
        <translation>Unbenutzte entladen</translation>
    </message>
    <message>
        <source>Unload it.</source>
        <translation>Es entladen.</translation>
    </message>
    <message>
        <source>Unload models that nobody uses</source>
        <translation>Modelle entladen, die niemand benutzt</translation>
    </message>
    <message>
        <source>Unload models that nobody uses, or close other programs.</source>
        <translation>Entladen Sie Modelle, die niemand benutzt, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Unload models that nobody uses, or take a smaller quantisation or a shorter context.</source>
        <translation>Entladen Sie Modelle, die niemand benutzt, oder nehmen Sie eine kleinere Quantisierung oder einen kürzeren Kontext.</translation>
    </message>
    <message>
        <source>Unload other models, or choose a smaller model or a shorter context.</source>
        <translation>Andere Modelle entladen oder ein kleineres Modell oder einen kürzeren Kontext wählen.</translation>
    </message>
    <message>
        <source>Unload the model and run it again.</source>
        <translation>Das Modell entladen und noch einmal ausführen.</translation>
    </message>
    <message>
        <source>Unload {model}</source>
        <translation>{model} entladen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Unpin one of them, choose a smaller model, or raise the limit in the settings.</source>
        <translation>Eines davon lösen, ein kleineres Modell wählen oder die Grenze in den Einstellungen anheben.</translation>
    </message>
    <message>
        <source>Unterminated string starting at</source>
        <translation>der Text, der hier beginnt, ist nicht beendet</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Untitled test set</source>
        <translation>Testsatz ohne Namen</translation>
    </message>
    <message>
        <source>Up to {parameters}</source>
        <translation>Bis {parameters}</translation>
    </message>
    <message>
        <source>Up to {tokens} tokens</source>
        <translation>Bis zu {tokens} Token</translation>
    </message>
    <message>
        <source>Up to {tokens} tokens of context it would fit.</source>
        <translation>Bis zu {tokens} Token Kontext würde es passen.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Update Forge.</source>
        <translation>Forge aktualisieren.</translation>
    </message>
    <message>
        <source>Update Ollama, and do not let other computers reach it until then.</source>
        <translation>Ollama aktualisieren und bis dahin keine anderen Computer darauf zugreifen lassen.</translation>
    </message>
    <message>
        <source>Update all</source>
        <translation>Alle aktualisieren</translation>
    </message>
    <message>
        <source>Urgent goes first</source>
        <translation>Dringendes zuerst</translation>
    </message>
    <message>
        <source>Use a .csv, .tsv or .jsonl file.</source>
        <translation>Eine .csv-, .tsv- oder .jsonl-Datei verwenden.</translation>
    </message>
    <message>
        <source>Use a backend that supports this processor, such as Ollama.</source>
        <translation>Ein Backend verwenden, das diesen Prozessor unterstützt, etwa Ollama.</translation>
    </message>
    <message>
        <source>Use another strategy, or none, to have it back.</source>
        <translation>Eine andere Strategie oder keine verwenden, um es zurückzubekommen.</translation>
    </message>
    <message>
        <source>Use example</source>
        <translation>Beispiel verwenden</translation>
    </message>
    <message>
        <source>Use http://127.0.0.1:11434, or set OLLAMA_HOST and OLLAMA_ORIGINS where Ollama runs.</source>
        <translation>http://127.0.0.1:11434 verwenden oder dort, wo Ollama läuft, OLLAMA_HOST und OLLAMA_ORIGINS setzen.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>Use kept answers; left out: where the answer is the same each time.</source>
        <translation>Aufbewahrte Antworten verwenden; ohne Angabe: dort, wo die Antwort jedes Mal dieselbe ist.</translation>
    </message>
    <message>
        <source>Use letters, digits and _.</source>
        <translation>Buchstaben, Ziffern und _ verwenden.</translation>
    </message>
    <message>
        <source>Use the example of {input}</source>
        <translation>Das Beispiel von {input} verwenden</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>Diesen Wert verwenden</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>{model} verwenden</translation>
    </message>
    <message>
        <source>Use {model}, which runs from that file; nothing has to be downloaded. Pull it all the same if Ollama itself is to run it.</source>
        <translation>Nehmen Sie {model}, das aus dieser Datei läuft; nichts muss geladen werden. Holen Sie es trotzdem, wenn Ollama selbst es ausführen soll.</translation>
    </message>
    <message>
        <source>VRAM</source>
        <translation>VRAM</translation>
    </message>
    <message>
        <source>VRAM, {gpu}</source>
        <translation>VRAM, {gpu}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value as Markdown</source>
        <translation>Wert als Markdown</translation>
    </message>
    <message>
        <source>Value as a table</source>
        <translation>Wert als Tabelle</translation>
    </message>
    <message>
        <source>Value as a tree</source>
        <translation>Wert als Baum</translation>
    </message>
    <message>
        <source>Value as text</source>
        <translation>Wert als Text</translation>
    </message>
    <message>
        <source>Value of {input}</source>
        <translation>Wert von {input}</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Values for the next runs; the pipeline keeps its examples</source>
        <translation>Werte für die nächsten Läufe; die Pipeline behält ihre Beispiele</translation>
    </message>
    <message>
        <source>Vectors for finding passages in English.</source>
        <translation>Vektoren, um englische Textstellen zu finden.</translation>
    </message>
    <message>
        <source>Vectors for finding passages in many languages.</source>
        <translation>Vektoren, um Textstellen in vielen Sprachen zu finden.</translation>
    </message>
    <message>
        <source>Vectors for search in English, with long passages.</source>
        <translation>Vektoren für die Suche auf Englisch, mit langen Abschnitten.</translation>
    </message>
    <message>
        <source>Vectors for search in English.</source>
        <translation>Vektoren für die Suche auf Englisch.</translation>
    </message>
    <message>
        <source>Vectors for search in about 100 languages.</source>
        <translation>Vektoren für die Suche in rund 100 Sprachen.</translation>
    </message>
    <message>
        <source>Vectors for search in over 100 languages on small devices.</source>
        <translation>Vektoren für die Suche in über 100 Sprachen auf kleinen Geräten.</translation>
    </message>
    <message>
        <source>Vectors for search in over 100 languages, with long passages.</source>
        <translation>Vektoren für die Suche in über 100 Sprachen, mit langen Abschnitten.</translation>
    </message>
    <message>
        <source>Vectors for search in over a hundred languages and in code.</source>
        <translation>Vektoren für die Suche in über hundert Sprachen und in Code.</translation>
    </message>
    <message>
        <source>Vectors for search in twelve languages.</source>
        <translation>Vektoren für die Suche in zwölf Sprachen.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Very quick answers: 0.4 of 1.3 billion parameters at work.</source>
        <translation>Sehr schnelle Antworten: 0,4 von 1,3 Milliarden Parametern arbeiten.</translation>
    </message>
    <message>
        <source>Very small model for short text tasks, reliable in 15 kinds: take out fields, classify, route, check, rewrite, fill in, and more on its card.</source>
        <translation>Sehr kleines Modell für kurze Textaufgaben, verlässlich in 15 Arten: Felder entnehmen, einordnen, verteilen, prüfen, umschreiben, ausfüllen und mehr auf seiner Karte.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>View of the {setting}</source>
        <translation>Ansicht von: {setting}</translation>
    </message>
    <message>
        <source>Views of the pipeline</source>
        <translation>Ansichten der Pipeline</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Sehen</translation>
    </message>
    <message>
        <source>Voices for many languages on very small machines.</source>
        <translation>Stimmen für viele Sprachen auf sehr kleinen Rechnern.</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Vote on a team</source>
        <translation>Über ein Team abstimmen</translation>
    </message>
    <message>
        <source>Vote: {group}, {facts}</source>
        <translation>Stimme: {group}, {facts}</translation>
    </message>
    <message>
        <source>Votes, {groups}</source>
        <translation>Stimmen, {groups}</translation>
    </message>
    <message>
        <source>Voting, {done} of {of} answered</source>
        <translation>Abstimmung, {done} von {of} haben geantwortet</translation>
    </message>
    <message>
        <source>Wait until some are done, cancel some, or allow more (task_offloader.max_queue_size).</source>
        <translation>Warten, bis einige fertig sind, einige abbrechen oder mehr erlauben (task_offloader.max_queue_size).</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting for its model</source>
        <translation>Wartet auf sein Modell</translation>
    </message>
    <message>
        <source>Waiting for the first reading.</source>
        <translation>Wartet auf die erste Messung.</translation>
    </message>
    <message>
        <source>Waits for its judge.</source>
        <translation>Wartet auf sein Urteil.</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation>Wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Waits until a person approves, edits or rejects.</source>
        <translation>Wartet, bis ein Mensch freigibt, bearbeitet oder ablehnt.</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Weighted vote</source>
        <translation>Gewichtete Stimmen</translation>
    </message>
    <message>
        <source>Weighted voting</source>
        <translation>Gewichtete Abstimmung</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Well written answers on a PC with 8 GB.</source>
        <translation>Gut geschriebene Antworten auf einem PC mit 8 GB.</translation>
    </message>
    <message>
        <source>Went to &quot;{side}&quot;.</source>
        <translation>Ging nach „{side}“.</translation>
    </message>
    <message>
        <source>What answers at {place} does not speak {language} ({problem}).</source>
        <translation>Was unter {place} antwortet, spricht nicht {language} ({problem}).</translation>
    </message>
    <message>
        <source>What became of each node</source>
        <translation>Was aus jedem Knoten wurde</translation>
    </message>
    <message>
        <source>What came from the surroundings is an input of the pipeline.</source>
        <translation>Was aus der Umgebung kam, ist eine Eingabe der Pipeline.</translation>
    </message>
    <message>
        <source>What came in for {what} is not used.</source>
        <translation>Nicht verwendet wird, was hierfür hereinkam: {what}.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was soll getan werden?</translation>
    </message>
    <message>
        <source>What does it do?</source>
        <translation>Was tut sie?</translation>
    </message>
    <message>
        <source>What each row answered</source>
        <translation>Was jede Zeile geantwortet hat</translation>
    </message>
    <message>
        <source>What failed is left out, and the rest is enough.</source>
        <translation>Fehlgeschlagenes entfällt, und der Rest genügt.</translation>
    </message>
    <message>
        <source>What feeds {port}</source>
        <translation>Was {port} speist</translation>
    </message>
    <message>
        <source>What fills its own placeholders is left out.</source>
        <translation>Was seine eigenen Platzhalter füllt, ist weggelassen.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>What goes on to the side that is taken; empty: the text that decided.</source>
        <translation>Was auf der genommenen Seite weitergeht; leer: der Text, der entschied.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What is asked.</source>
        <translation>Was gefragt wird.</translation>
    </message>
    <message>
        <source>What is done is kept</source>
        <translation>Fertiges bleibt erhalten</translation>
    </message>
    <message>
        <source>What is finished is kept and will not run again.</source>
        <translation>Fertiges bleibt erhalten und läuft nicht noch einmal.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Wofür ist das?</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was aufbewahrt ist</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>What is made of each item: {item}, {item[key]}, {number}, and other inputs.</source>
        <translation>Was aus jedem Element wird: {item}, {item[key]}, {number} und andere Eingaben.</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>What is shown, and goes on once it is approved.</source>
        <translation>Was gezeigt wird und nach der Freigabe weitergeht.</translation>
    </message>
    <message>
        <source>What is the matter with this PC</source>
        <translation>Was mit diesem PC los ist</translation>
    </message>
    <message>
        <source>What is the model made of?</source>
        <translation>Woraus besteht das Modell?</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Was ist zu tun?</translation>
    </message>
    <message>
        <source>What is written, with the names of its inputs in braces.</source>
        <translation>Was geschrieben wird, mit den Namen seiner Eingaben in Klammern.</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>Was es kann</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Was es nicht kann</translation>
    </message>
    <message>
        <source>What it compares with came from elsewhere; write it into the branch.</source>
        <translation>Womit es vergleicht, kam von anderswo; es in die Weiche schreiben.</translation>
    </message>
    <message>
        <source>What it must be able to do</source>
        <translation>Was es können muss</translation>
    </message>
    <message>
        <source>What it takes now</source>
        <translation>Was sie jetzt nimmt</translation>
    </message>
    <message>
        <source>What most of {n} texts that mean the same ({share}) have in common.</source>
        <translation>Was die meisten von {n} Texten, die dasselbe meinen ({share}), gemeinsam haben.</translation>
    </message>
    <message>
        <source>What serves it may hang although it still answers other questions; restart it.</source>
        <translation>Was es ausführt, hängt vielleicht, obwohl es andere Fragen noch beantwortet; es neu starten.</translation>
    </message>
    <message>
        <source>What shall come in between</source>
        <translation>Was soll dazwischen</translation>
    </message>
    <message>
        <source>What shall come next</source>
        <translation>Was soll als Nächstes kommen</translation>
    </message>
    <message>
        <source>What shall feed {port}</source>
        <translation>Was soll {port} speisen</translation>
    </message>
    <message>
        <source>What shall they all answer?</source>
        <translation>Worauf sollen alle antworten?</translation>
    </message>
    <message>
        <source>What stands between texts put together.</source>
        <translation>Was zwischen zusammengesetzten Texten steht.</translation>
    </message>
    <message>
        <source>What stands between two items.</source>
        <translation>Was zwischen zwei Elementen steht.</translation>
    </message>
    <message>
        <source>What suits best</source>
        <translation>Was am besten passt</translation>
    </message>
    <message>
        <source>What the JSON must fit; then nothing in it is guessed.</source>
        <translation>Wozu das JSON passen muss; dann wird darin nichts geraten.</translation>
    </message>
    <message>
        <source>What the checks saw</source>
        <translation>Was die Prüfungen sahen</translation>
    </message>
    <message>
        <source>What the model is asked; inputs in braces: {name} or {name[key]}.</source>
        <translation>Was das Modell gefragt wird; Eingaben in Klammern: {name} oder {name[key]}.</translation>
    </message>
    <message>
        <source>What the models are asked; inputs in braces: {name} or {name[key]}.</source>
        <translation>Was die Modelle gefragt werden; Eingaben in Klammern: {name} oder {name[key]}.</translation>
    </message>
    <message>
        <source>What the person is shown is not written by a model.</source>
        <translation>Was der Mensch sieht, schreibt kein Modell.</translation>
    </message>
    <message>
        <source>What the value is</source>
        <translation>Was der Wert ist</translation>
    </message>
    <message>
        <source>What the value is compared with</source>
        <translation>Womit der Wert verglichen wird</translation>
    </message>
    <message>
        <source>What they came to together</source>
        <translation>Wozu sie gemeinsam kamen</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Was zu ändern wäre</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>What waits is worked on when Forge runs again.</source>
        <translation>Was wartet, kommt an die Reihe, wenn Forge wieder läuft.</translation>
    </message>
    <message>
        <source>What was asked, and the result</source>
        <translation>Was verlangt war, und das Ergebnis</translation>
    </message>
    <message>
        <source>What was there is unchanged.</source>
        <translation>Was da war, ist unverändert.</translation>
    </message>
    <message>
        <source>What you send it leaves this PC.</source>
        <translation>Was Sie ihm senden, verlässt diesen PC.</translation>
    </message>
    <message>
        <source>What {model} consists of</source>
        <translation>Woraus {model} besteht</translation>
    </message>
    <message>
        <source>What {step} in {run} gave is not kept, since it is no JSON: {problem}.</source>
        <translation>Was {step} in {run} gab, wird nicht aufbewahrt, denn es ist kein JSON: {problem}.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When it pauses</source>
        <translation>Wann es pausiert</translation>
    </message>
    <message>
        <source>Where it fails: {models}.</source>
        <translation>Wo es scheitert: {models}.</translation>
    </message>
    <message>
        <source>Where it holds, &quot;then&quot; is taken.</source>
        <translation>Wo sie zutrifft, gilt „then“.</translation>
    </message>
    <message>
        <source>Where it listens, as in OLLAMA_HOST: 127.0.0.1:11434.</source>
        <translation>Wo es lauscht, wie in OLLAMA_HOST: 127.0.0.1:11434.</translation>
    </message>
    <message>
        <source>Where its files lie</source>
        <translation>Wo seine Dateien liegen</translation>
    </message>
    <message>
        <source>Where the JSON is, with the names of inputs in braces.</source>
        <translation>Wo das JSON ist, mit den Namen der Eingaben in Klammern.</translation>
    </message>
    <message>
        <source>Where the result of {node} goes</source>
        <translation>Wohin das Ergebnis von {node} geht</translation>
    </message>
    <message>
        <source>Where the results go</source>
        <translation>Wohin die Ergebnisse kommen</translation>
    </message>
    <message>
        <source>Where there is no JSON the step fails instead of going another way.</source>
        <translation>Wo kein JSON ist, schlägt der Schritt fehl, statt einen anderen Weg zu gehen.</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Wo sie sind</translation>
    </message>
    <message>
        <source>Where this pipeline is used</source>
        <translation>Wo diese Pipeline verwendet wird</translation>
    </message>
    <message>
        <source>Which answers count as the same. Words: the same text, but for case and marks at its ends. Numbers: equal numbers too. JSON: equal JSON values too. Meaning: also texts of four words and more whose embeddings are near.</source>
        <translation>Welche Antworten als gleich gelten. Wörter: derselbe Text, bis auf Groß- und Kleinschreibung und Zeichen an den Enden. Zahlen: auch gleiche Zahlen. JSON: auch gleiche JSON-Werte. Bedeutung: auch Texte ab vier Wörtern, deren Embeddings nah beieinander liegen.</translation>
    </message>
    <message>
        <source>Which file it reads came from elsewhere; give its text instead.</source>
        <translation>Welche Datei es liest, kam von anderswo; stattdessen ihren Text geben.</translation>
    </message>
    <message>
        <source>Which input</source>
        <translation>Welche Eingabe</translation>
    </message>
    <message>
        <source>Which input gets the prompt; empty: the first.</source>
        <translation>Welche Eingabe den Prompt bekommt; leer: die erste.</translation>
    </message>
    <message>
        <source>Which input is looked at</source>
        <translation>Welche Eingabe betrachtet wird</translation>
    </message>
    <message>
        <source>Which model does what</source>
        <translation>Welches Modell was tut</translation>
    </message>
    <message>
        <source>Which votes count as the same. Words: the same text. Numbers: equal numbers too. JSON: equal JSON values too. Meaning: also longer texts that an embedding model finds near.</source>
        <translation>Welche Stimmen als gleich gelten. Wörter: derselbe Text. Zahlen: auch gleiche Zahlen. JSON: auch gleiche JSON-Werte. Bedeutung: auch längere Texte, die ein Embedding-Modell nah beieinander findet.</translation>
    </message>
    <message>
        <source>Who answers each prompt; empty: nobody, the prompt is the result.</source>
        <translation>Wer jeden Prompt beantwortet; leer: niemand, der Prompt ist das Ergebnis.</translation>
    </message>
    <message>
        <source>Who answers instead where the model fails, in this order.</source>
        <translation>Wer stattdessen antwortet, wenn das Modell versagt, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Who checks</source>
        <translation>Wer prüft</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Wer gefragt wird</translation>
    </message>
    <message>
        <source>Who is asked; each answers the same prompt by itself.</source>
        <translation>Wer gefragt wird; jedes beantwortet denselben Prompt für sich.</translation>
    </message>
    <message>
        <source>Who reasons, and who gives the answer in the end.</source>
        <translation>Wer nachdenkt und am Ende die Antwort gibt.</translation>
    </message>
    <message>
        <source>Who the model is to be and how it is to answer.</source>
        <translation>Wer das Modell sein und wie es antworten soll.</translation>
    </message>
    <message>
        <source>Whole repositories and tools, for servers.</source>
        <translation>Ganze Projekte und Werkzeuge, für Server.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why did this not run?</source>
        <translation>Warum lief das nicht?</translation>
    </message>
    <message>
        <source>Why did this run?</source>
        <translation>Warum lief das?</translation>
    </message>
    <message>
        <source>Why each vote</source>
        <translation>Warum jede Stimme</translation>
    </message>
    <message>
        <source>Why it is recommended</source>
        <translation>Warum es empfohlen wird</translation>
    </message>
    <message>
        <source>Why this way</source>
        <translation>Warum dieser Weg</translation>
    </message>
    <message>
        <source>Why was this skipped?</source>
        <translation>Warum übersprungen?</translation>
    </message>
    <message>
        <source>Why, and {others}</source>
        <translation>Warum, und {others}</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Wire its result to…</source>
        <translation>Ergebnis verbinden mit …</translation>
    </message>
    <message>
        <source>Wires</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>With the KV cache of {model} packed as {packing} it fits.</source>
        <translation>Mit dem KV-Cache von {model} als {packing} gepackt passt es.</translation>
    </message>
    <message>
        <source>With the KV cache of {model} packed as {packing}, loads: {loads} instead of {loads_now}.</source>
        <translation>Mit dem KV-Cache von {model} als {packing} gepackt: {loads} Ladevorgänge statt {loads_now}.</translation>
    </message>
    <message>
        <source>With the KV cache of {model} packed as {packing}: {saved} less.</source>
        <translation>Mit dem KV-Cache von {model} als {packing} gepackt: {saved} weniger.</translation>
    </message>
    <message>
        <source>With the values of the last run.</source>
        <translation>Mit den Werten des letzten Laufs.</translation>
    </message>
    <message>
        <source>With {context} instead of {before} tokens of context for {model} it fits.</source>
        <translation>Mit {context} statt {before} Token Kontext für {model} passt es.</translation>
    </message>
    <message>
        <source>With {context} instead of {before} tokens of context for {model}, loads: {loads} instead of {loads_now}.</source>
        <translation>Mit {context} statt {before} Token Kontext für {model}, Ladevorgänge: {loads} statt {loads_now}.</translation>
    </message>
    <message>
        <source>With {context} instead of {before} tokens of context for {model}: {saved} less.</source>
        <translation>Mit {context} statt {before} Token Kontext für {model}: {saved} weniger.</translation>
    </message>
    <message>
        <source>With {models} models in memory at a time instead of {before} (a setting), loads: {loads} instead of {loads_now}.</source>
        <translation>Mit {models} Modellen zugleich im Speicher statt {before} (eine Einstellung): {loads} Ladevorgänge statt {loads_now}.</translation>
    </message>
    <message>
        <source>With {model} for {steps} as well, loads: {loads} instead of {loads_now}.</source>
        <translation>Mit {model} auch für {steps}, Ladevorgänge: {loads} statt {loads_now}.</translation>
    </message>
    <message>
        <source>With {other} instead of {model} it fits.</source>
        <translation>Mit {other} statt {model} passt es.</translation>
    </message>
    <message>
        <source>With {other} instead of {model}, loads: {loads} instead of {loads_now}.</source>
        <translation>Mit {other} statt {model}, Ladevorgänge: {loads} statt {loads_now}.</translation>
    </message>
    <message>
        <source>With {other} instead of {model}: {saved} less.</source>
        <translation>Mit {other} statt {model}: {saved} weniger.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Without a value most models take: {number}.</source>
        <translation>Ohne Wert nehmen die meisten Modelle: {number}.</translation>
    </message>
    <message>
        <source>Word the prompt differently, or choose another model.</source>
        <translation>Den Prompt anders formulieren oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words for people: what this part is for, what to try next.</source>
        <translation>Worte für Menschen: wozu dieser Teil da ist, was als Nächstes zu versuchen ist.</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Work in the background is turned off.</source>
        <translation>Arbeit im Hintergrund ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Work that was left goes on: {tasks}.</source>
        <translation>Liegengebliebene Arbeit geht weiter: {tasks}.</translation>
    </message>
    <message>
        <source>Works through repositories as a coding agent.</source>
        <translation>Arbeitet sich als Code-Agent durch ganze Projekte.</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>Worse: {mean} points ({low} to {high}) over {rows} rows; {better} got better, {worse} worse.</source>
        <translation>Schlechter: {mean} Punkte ({low} bis {high}) über {rows} Zeilen; {better} wurden besser, {worse} schlechter.</translation>
    </message>
    <message>
        <source>Would hold for the last value.</source>
        <translation>Träfe auf den letzten Wert zu.</translation>
    </message>
    <message>
        <source>Would hold for the last values.</source>
        <translation>Träfe auf die letzten Werte zu.</translation>
    </message>
    <message>
        <source>Would not hold for the last value.</source>
        <translation>Träfe auf den letzten Wert nicht zu.</translation>
    </message>
    <message>
        <source>Would not hold for the last values.</source>
        <translation>Träfe auf die letzten Werte nicht zu.</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write &lt;backend&gt;:&lt;name&gt;, for example forge:tiny or ollama:llama3.1:8b.</source>
        <translation>&lt;Backend&gt;:&lt;Name&gt; schreiben, zum Beispiel forge:tiny oder ollama:llama3.1:8b.</translation>
    </message>
    <message>
        <source>Write MESSAGE system, user or assistant, then the text.</source>
        <translation>MESSAGE system, user oder assistant schreiben, dann den Text.</translation>
    </message>
    <message>
        <source>Write a Python function that counts the words of a text, with a test.</source>
        <translation>Schreibe eine Python-Funktion, die die Wörter eines Textes zählt, mit einem Test.</translation>
    </message>
    <message>
        <source>Write a friendly mail that moves a meeting from Tuesday to Thursday.</source>
        <translation>Schreibe eine freundliche Mail, die ein Treffen von Dienstag auf Donnerstag verlegt.</translation>
    </message>
    <message>
        <source>Write a name, such as llama3.2.</source>
        <translation>Einen Namen schreiben, etwa llama3.2.</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Write a report of the run that is shown</source>
        <translation>Bericht über den gezeigten Lauf schreiben</translation>
    </message>
    <message>
        <source>Write and review code</source>
        <translation>Code schreiben und prüfen</translation>
    </message>
    <message>
        <source>Write code</source>
        <translation>Code schreiben</translation>
    </message>
    <message>
        <source>Write down speech</source>
        <translation>Sprache mitschreiben</translation>
    </message>
    <message>
        <source>Write gguf: and the whole path of the file.</source>
        <translation>gguf: und den ganzen Pfad der Datei schreiben.</translation>
    </message>
    <message>
        <source>Write it as its page does: llama3.2, llama3.2:1b or a whole address.</source>
        <translation>Ihn schreiben wie auf seiner Seite: llama3.2, llama3.2:1b oder eine ganze Adresse.</translation>
    </message>
    <message>
        <source>Write it as one JSON file</source>
        <translation>Als eine JSON-Datei schreiben</translation>
    </message>
    <message>
        <source>Write it in the settings, for example as http://127.0.0.1:11434.</source>
        <translation>Sie in den Einstellungen schreiben, zum Beispiel als http://127.0.0.1:11434.</translation>
    </message>
    <message>
        <source>Write numbers from 1, such as 4.</source>
        <translation>Zahlen ab 1 schreiben, etwa 4.</translation>
    </message>
    <message>
        <source>Write one prompt a line.</source>
        <translation>Einen Prompt je Zeile schreiben.</translation>
    </message>
    <message>
        <source>Write one, such as my-model.</source>
        <translation>Einen schreiben, etwa my-model.</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>Einen schreiben.</translation>
    </message>
    <message>
        <source>Write texts and mails</source>
        <translation>Texte und Mails schreiben</translation>
    </message>
    <message>
        <source>Write the name as Ollama&apos;s library has it.</source>
        <translation>Den Namen so schreiben, wie er in Ollamas Bibliothek steht.</translation>
    </message>
    <message>
        <source>Write the one that is meant in full.</source>
        <translation>Das gemeinte vollständig schreiben.</translation>
    </message>
    <message>
        <source>Write what shall be done.</source>
        <translation>Schreiben, was getan werden soll.</translation>
    </message>
    <message>
        <source>Write {&quot;image_path&quot;: &quot;photo.jpg&quot;}.</source>
        <translation>{&quot;image_path&quot;: &quot;photo.jpg&quot;} schreiben.</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Writes a function, lets another model look for faults and edge cases, mends it, and writes tests. Take a model made for code for writing; 7B is a good start. Give the task and the language.</source>
        <translation>Schreibt eine Funktion, lässt ein anderes Modell nach Fehlern und Grenzfällen suchen, bessert sie aus und schreibt Tests. Zum Schreiben ein Modell für Code nehmen; 7B ist ein guter Anfang. Aufgabe und Sprache angeben.</translation>
    </message>
    <message>
        <source>Writes a short post, shows it to you before anything else happens, and makes versions for two places of what you approved. Any model of 4B and more. Give the news; while it runs you approve, change or reject the text.</source>
        <translation>Schreibt einen kurzen Beitrag, zeigt ihn, bevor irgendetwas anderes geschieht, und macht aus dem Freigegebenen Fassungen für zwei Orte. Jedes Modell ab 4B. Die Neuigkeit angeben; während des Laufs wird der Text freigegeben, geändert oder abgelehnt.</translation>
    </message>
    <message>
        <source>Writes a text file.</source>
        <translation>Schreibt eine Textdatei.</translation>
    </message>
    <message>
        <source>Writes and completes code; an older model.</source>
        <translation>Schreibt und vervollständigt Code; ein älteres Modell.</translation>
    </message>
    <message>
        <source>Writes and fills in code in 80 languages; not for commercial use.</source>
        <translation>Schreibt und ergänzt Code in 80 Sprachen; nicht für gewerbliche Zwecke.</translation>
    </message>
    <message>
        <source>Writes down English speech at once on small devices.</source>
        <translation>Schreibt englische Sprache auf kleinen Geräten sofort mit.</translation>
    </message>
    <message>
        <source>Writes down English speech, six times as fast as Whisper Large v3.</source>
        <translation>Schreibt englische Sprache mit, sechsmal so schnell wie Whisper Large v3.</translation>
    </message>
    <message>
        <source>Writes down English speech, very fast on a GPU.</source>
        <translation>Schreibt englische Sprache mit, sehr schnell auf einer GPU.</translation>
    </message>
    <message>
        <source>Writes down and translates speech in 25 European languages.</source>
        <translation>Schreibt Sprache in 25 europäischen Sprachen mit und übersetzt sie.</translation>
    </message>
    <message>
        <source>Writes down clear speech on any machine.</source>
        <translation>Schreibt deutliche Sprache auf jedem Rechner mit.</translation>
    </message>
    <message>
        <source>Writes down short English commands at once.</source>
        <translation>Schreibt kurze englische Befehle sofort mit.</translation>
    </message>
    <message>
        <source>Writes down speech in 25 European languages, very fast on a GPU.</source>
        <translation>Schreibt Sprache in 25 europäischen Sprachen mit, sehr schnell auf einer GPU.</translation>
    </message>
    <message>
        <source>Writes down speech in many languages on a PC without GPU.</source>
        <translation>Schreibt Sprache in vielen Sprachen auf einem PC ohne GPU mit.</translation>
    </message>
    <message>
        <source>Writes down speech in many languages, carefully.</source>
        <translation>Schreibt Sprache in vielen Sprachen sorgfältig mit.</translation>
    </message>
    <message>
        <source>Writes down speech on any machine, roughly.</source>
        <translation>Schreibt Sprache auf jedem Rechner mit, grob.</translation>
    </message>
    <message>
        <source>Writes no text, so not asked: {models}.</source>
        <translation>Schreibt keinen Text, darum nicht gefragt: {models}.</translation>
    </message>
    <message>
        <source>Writes, completes and repairs code in many languages.</source>
        <translation>Schreibt, vervollständigt und repariert Code in vielen Sprachen.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Writing, {time}</source>
        <translation>Schreibt, {time}</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Geschrieben in {file}.</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>Geschrieben in {path}.</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Wrong only</source>
        <translation>Nur falsche</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>You paused it.</source>
        <translation>Von Hand pausiert.</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>Sie haben es gesagt.</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>Sie: {text}</translation>
    </message>
    <message>
        <source>Your value, {characters}</source>
        <translation>Eigener Wert, {characters}</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Vergrößern (Strg++)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Verkleinern (Strg+-)</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Zoom auf 100 %</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation>Alles einpassen</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>Auswahl einpassen</translation>
    </message>
    <message>
        <source>Zoom {percent} %, back to 100 %</source>
        <translation>Zoom {percent} %, zurück auf 100 %</translation>
    </message>
    <message>
        <source>\{sign} is not known here.</source>
        <translation>\{sign} ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>ein JSON-Objekt</translation>
    </message>
    <message>
        <source>a \ needs a character after it.</source>
        <translation>nach einem \ muss ein Zeichen folgen.</translation>
    </message>
    <message>
        <source>a hand-off needs a second model.</source>
        <translation>eine Übergabe braucht ein zweites Modell.</translation>
    </message>
    <message>
        <source>a json_schema check needs a &quot;schema&quot;.</source>
        <translation>eine Prüfung json_schema braucht ein „schema“.</translation>
    </message>
    <message>
        <source>a judge needs a &quot;rubric&quot;: what is a good answer?</source>
        <translation>ein Richter braucht eine „rubric“: Was ist eine gute Antwort?</translation>
    </message>
    <message>
        <source>a line of it is no row of a run.</source>
        <translation>eine Zeile davon ist keine Zeile eines Laufs.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a model cannot hand on to itself.</source>
        <translation>ein Modell kann nicht an sich selbst weitergeben.</translation>
    </message>
    <message>
        <source>a model or a pipeline does it, not both.</source>
        <translation>ein Modell oder eine Pipeline tut es, nicht beides.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number above {low} and at most {high}</source>
        <translation>eine Zahl über {low} und höchstens {high}</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>eine Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>a part of it cannot be read ({problem}).</source>
        <translation>ein Teil davon ist nicht lesbar ({problem}).</translation>
    </message>
    <message>
        <source>a part of it fits nowhere</source>
        <translation>ein Teil davon passt nirgends</translation>
    </message>
    <message>
        <source>a step needs the pipeline that it is in.</source>
        <translation>ein Schritt braucht die Pipeline, in der er ist.</translation>
    </message>
    <message>
        <source>a text in it holds half a pair of quotes</source>
        <translation>ein Text darin enthält ein halbes Paar Anführungszeichen</translation>
    </message>
    <message>
        <source>a text in it holds what look like its neighbours</source>
        <translation>ein Text darin enthält, was wie seine Nachbarn aussieht</translation>
    </message>
    <message>
        <source>a text with &quot;&quot;&quot; at the end of one of its lines cannot be written.</source>
        <translation>ein Text mit &quot;&quot;&quot; am Ende einer seiner Zeilen kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>a weight cannot be below 0.</source>
        <translation>ein Gewicht kann nicht unter 0 liegen.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>eine ganze Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation>etwa {number}</translation>
    </message>
    <message>
        <source>add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>after {tasks}</source>
        <translation>nach {tasks}</translation>
    </message>
    <message>
        <source>aged from {priority}</source>
        <translation>gealtert von {priority}</translation>
    </message>
    <message>
        <source>along</source>
        <translation>mitgehalten</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>an empty {} names nothing. Write a name inside, or {{}} for braces as text.</source>
        <translation>ein leeres {} benennt nichts. Einen Namen hineinschreiben oder {{}} für Klammern als Text.</translation>
    </message>
    <message>
        <source>an object with chains was expected.</source>
        <translation>ein Objekt mit chains wurde erwartet.</translation>
    </message>
    <message>
        <source>an object with models was expected.</source>
        <translation>ein Objekt mit models wurde erwartet.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more after it</source>
        <translation>
            <numerusform>und {n} weitere danach</numerusform>
            <numerusform>und {n} weitere danach</numerusform>
        </translation>
    </message>
    <message>
        <source>and {steps} more</source>
        <translation>und {steps} mehr</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>anderes Programm</translation>
    </message>
    <message>
        <source>another program holds it.</source>
        <translation>ein anderes Programm hält sie fest.</translation>
    </message>
    <message>
        <source>another window of Forge is writing it.</source>
        <translation>ein anderes Fenster von Forge schreibt sie gerade.</translation>
    </message>
    <message>
        <source>answers count as the same by meaning, and no embedding model is chosen.</source>
        <translation>Antworten gelten nach ihrer Bedeutung als gleich, und es ist kein Einbettungsmodell gewählt.</translation>
    </message>
    <message>
        <source>answers now</source>
        <translation>antwortet gerade</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>any input</source>
        <translation>beliebige Eingabe</translation>
    </message>
    <message>
        <source>append</source>
        <translation>anhängen</translation>
    </message>
    <message>
        <source>as a new placeholder</source>
        <translation>als neuer Platzhalter</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>angefordert</translation>
    </message>
    <message>
        <source>at most {count} repetitions can be counted.</source>
        <translation>höchstens {count} Wiederholungen lassen sich zählen.</translation>
    </message>
    <message>
        <source>at most {time}</source>
        <translation>höchstens {time}</translation>
    </message>
    <message>
        <source>at temperature 0 all answers of a model are the same.</source>
        <translation>bei Temperatur 0 sind alle Antworten eines Modells gleich.</translation>
    </message>
    <message>
        <source>at temperature 0 all trajectories are the same.</source>
        <translation>bei Temperatur 0 sind alle Gedankengänge gleich.</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>audio generation</source>
        <translation>Tonerzeugung</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>borda_count</source>
        <translation>Borda-Zählung</translation>
    </message>
    <message>
        <source>breakpoint</source>
        <translation>Haltepunkt</translation>
    </message>
    <message>
        <source>breakpoint on {port}</source>
        <translation>Haltepunkt auf {port}</translation>
    </message>
    <message>
        <source>breakpoint, off</source>
        <translation>Haltepunkt, aus</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>bypassed</source>
        <translation>umgangen</translation>
    </message>
    <message>
        <source>byte {number} is no UTF-8 text.</source>
        <translation>Byte {number} ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>unbrauchbar</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>choose a quantisation with at most {share} % of these weights</source>
        <translation>eine Quantisierung mit höchstens {share} % dieser Gewichte wählen</translation>
    </message>
    <message>
        <source>choose a smaller model</source>
        <translation>ein kleineres Modell wählen</translation>
    </message>
    <message>
        <source>click to correct</source>
        <translation>zum Berichtigen klicken</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>code generation</source>
        <translation>Programmieren</translation>
    </message>
    <message>
        <source>compare with</source>
        <translation>vergleichen mit</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>verglichen mit</translation>
    </message>
    <message>
        <source>confidence {n}</source>
        <translation>Zuversicht {n}</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>context of {tokens}</source>
        <translation>Kontext von {tokens}</translation>
    </message>
    <message>
        <source>could not find expected &apos;:&apos;</source>
        <translation>hier fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>counted {n}</source>
        <translation>zählte {n}</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>each round needs a trajectory.</source>
        <translation>jede Runde braucht einen Gedankengang.</translation>
    </message>
    <message>
        <source>earlier runs</source>
        <translation>frühere Läufe</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>edited, {change}</source>
        <translation>geändert, {change}</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>Einbettung</translation>
    </message>
    <message>
        <source>en_US</source>
        <comment>The locale whose numbers are written, like de_DE</comment>
        <translation>de_DE</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>genug</translation>
    </message>
    <message>
        <source>ensemble_average</source>
        <translation>Mittel aller</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>ist gleich</translation>
    </message>
    <message>
        <source>equals number</source>
        <translation>ist gleich der Zahl</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>every command</source>
        <translation>alle Befehle</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>expected {text}</source>
        <translation>erwartet: {text}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>feeds {port}</source>
        <translation>speist {port}</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>ausgefüllt</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erstes</translation>
    </message>
    <message>
        <source>first word after {time}</source>
        <translation>erstes Wort nach {time}</translation>
    </message>
    <message>
        <source>first, second, third</source>
        <translation>erstes, zweites, drittes</translation>
    </message>
    <message>
        <source>found character &apos;\t&apos; that cannot start any token</source>
        <translation>hier steht ein Tabulator; eingerückt wird mit Leerzeichen</translation>
    </message>
    <message>
        <source>found unexpected end of stream</source>
        <translation>der Text endet mittendrin</translation>
    </message>
    <message>
        <source>from cache</source>
        <translation>aus Zwischenspeicher</translation>
    </message>
    <message>
        <source>from earlier runs</source>
        <translation>aus früheren Läufen</translation>
    </message>
    <message>
        <source>from measurements</source>
        <translation>aus Messungen</translation>
    </message>
    <message>
        <source>from there</source>
        <translation>von dort</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation>von {source}</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>weitermachen</translation>
    </message>
    <message>
        <source>goes in {time}</source>
        <translation>geht in {time}</translation>
    </message>
    <message>
        <source>graphics memory</source>
        <translation>Grafikspeicher</translation>
    </message>
    <message>
        <source>graphics memory on GPU {index}</source>
        <translation>Grafikspeicher auf GPU {index}</translation>
    </message>
    <message>
        <source>groups are nested too deeply.</source>
        <translation>Gruppen sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>has trouble</source>
        <translation>hat Probleme</translation>
    </message>
    <message>
        <source>hit {times}</source>
        <translation>{times} getroffen</translation>
    </message>
    <message>
        <source>holds a model for Forge</source>
        <translation>hält ein Modell für Forge</translation>
    </message>
    <message>
        <source>holds a model for Ollama</source>
        <translation>hält ein Modell für Ollama</translation>
    </message>
    <message>
        <source>how the model is loaded</source>
        <translation>wie das Modell geladen wird</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>idle {time}</source>
        <translation>frei seit {time}</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>image generation</source>
        <translation>Bilderzeugung</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>im Speicher</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>input added</source>
        <translation>Eingabe hinzugefügt</translation>
    </message>
    <message>
        <source>input removed</source>
        <translation>Eingabe entfernt</translation>
    </message>
    <message>
        <source>instead of {source}</source>
        <translation>statt {source}</translation>
    </message>
    <message>
        <source>is JSON</source>
        <translation>ist JSON</translation>
    </message>
    <message>
        <source>is JSON list</source>
        <translation>ist JSON-Liste</translation>
    </message>
    <message>
        <source>is JSON object</source>
        <translation>ist JSON-Objekt</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is longer than</source>
        <translation>ist länger als</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>is number</source>
        <translation>ist eine Zahl</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>it belongs to another pipeline or table.</source>
        <translation>sie gehört zu einer anderen Pipeline oder Tabelle.</translation>
    </message>
    <message>
        <source>it cannot be read ({problem}).</source>
        <translation>sie ist nicht lesbar ({problem}).</translation>
    </message>
    <message>
        <source>it claims {count} keys, more than it can hold</source>
        <translation>sie behauptet {count} Schlüssel, mehr als sie fassen kann</translation>
    </message>
    <message>
        <source>it claims {count} tensors, more than it can hold</source>
        <translation>sie behauptet {count} Tensoren, mehr als sie fassen kann</translation>
    </message>
    <message>
        <source>it does not name its model file.</source>
        <translation>sie nennt ihre Modelldatei nicht.</translation>
    </message>
    <message>
        <source>it ends inside {name}</source>
        <translation>sie endet mitten in {name}</translation>
    </message>
    <message>
        <source>it gave no confidence</source>
        <translation>sie gab keine Sicherheit</translation>
    </message>
    <message>
        <source>it gave no text</source>
        <translation>sie gab keinen Text</translation>
    </message>
    <message>
        <source>it gave {kind} instead of text and confidence</source>
        <translation>sie gab {kind} statt Text und Sicherheit</translation>
    </message>
    <message>
        <source>it has format {format}, and this Forge reads {known}.</source>
        <translation>sie hat das Format {format}, und dieses Forge liest {known}.</translation>
    </message>
    <message>
        <source>it has more than {most} rows.</source>
        <translation>sie hat mehr als {most} Zeilen.</translation>
    </message>
    <message>
        <source>it has no column of inputs.</source>
        <translation>sie hat keine Spalte mit Eingaben.</translation>
    </message>
    <message>
        <source>it has no header line.</source>
        <translation>sie hat keine Kopfzeile.</translation>
    </message>
    <message>
        <source>it has version {version}, and {known} is the newest known here</source>
        <translation>sie hat Version {version}, und {known} ist die neueste hier bekannte</translation>
    </message>
    <message>
        <source>it holds a number that is none.</source>
        <translation>sie enthält eine Zahl, die keine ist.</translation>
    </message>
    <message>
        <source>it holds a number without end or half a sign</source>
        <translation>es enthält eine Zahl ohne Ende oder ein halbes Zeichen</translation>
    </message>
    <message>
        <source>it holds an adapter or a part, not a model that runs by itself.</source>
        <translation>sie enthält einen Adapter oder ein Teil, kein Modell, das allein läuft.</translation>
    </message>
    <message>
        <source>it holds more than {most} prompts.</source>
        <translation>sie enthält mehr als {most} Prompts.</translation>
    </message>
    <message>
        <source>it holds more values than any flow</source>
        <translation>sie enthält mehr Werte als jeder Ablauf</translation>
    </message>
    <message>
        <source>it holds no prompt.</source>
        <translation>sie enthält keinen Prompt.</translation>
    </message>
    <message>
        <source>it holds several documents</source>
        <translation>sie enthält mehrere Dokumente</translation>
    </message>
    <message>
        <source>it is JSON that nobody writes by hand or tool.</source>
        <translation>sie ist JSON, wie es niemand schreibt, weder von Hand noch mit einem Programm.</translation>
    </message>
    <message>
        <source>it is a Rivet file of format {format}; 3 and 4 are read.</source>
        <translation>sie ist eine Rivet-Datei im Format {format}; gelesen werden 3 und 4.</translation>
    </message>
    <message>
        <source>it is a Rivet project without a single node.</source>
        <translation>sie ist ein Rivet-Projekt ohne einen einzigen Knoten.</translation>
    </message>
    <message>
        <source>it is a big-endian file, made for another kind of computer</source>
        <translation>sie ist eine Big-Endian-Datei für eine andere Art von Computer</translation>
    </message>
    <message>
        <source>it is a folder.</source>
        <translation>sie ist ein Ordner.</translation>
    </message>
    <message>
        <source>it is a picture of more than 20 MB.</source>
        <translation>sie ist ein Bild von mehr als 20 MB.</translation>
    </message>
    <message>
        <source>it is a {program} flow without a single node.</source>
        <translation>sie ist ein {program}-Ablauf ohne einen einzigen Knoten.</translation>
    </message>
    <message>
        <source>it is closed already.</source>
        <translation>sie ist schon geschlossen.</translation>
    </message>
    <message>
        <source>it is larger than any picture that Forge makes.</source>
        <translation>sie ist größer als jedes Bild, das Forge macht.</translation>
    </message>
    <message>
        <source>it is larger than {size} MB, which no flow is.</source>
        <translation>sie ist größer als {size} MB, so groß ist kein Ablauf.</translation>
    </message>
    <message>
        <source>it is larger than {size} MB.</source>
        <translation>sie ist größer als {size} MB.</translation>
    </message>
    <message>
        <source>it is larger than {size} MiB.</source>
        <translation>sie ist größer als {size} MiB.</translation>
    </message>
    <message>
        <source>it is longer than 4 million characters.</source>
        <translation>es ist länger als 4 Millionen Zeichen.</translation>
    </message>
    <message>
        <source>it is longer than any model reads.</source>
        <translation>sie ist länger, als je ein Modell liest.</translation>
    </message>
    <message>
        <source>it is longer than {count} characters.</source>
        <translation>es ist länger als {count} Zeichen.</translation>
    </message>
    <message>
        <source>it is longer than {size} KB</source>
        <translation>es ist länger als {size} KB</translation>
    </message>
    <message>
        <source>it is missing or broken.</source>
        <translation>sie fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>it is neither CSV nor JSONL.</source>
        <translation>sie ist weder CSV noch JSONL.</translation>
    </message>
    <message>
        <source>it is neither a text nor a picture that models see.</source>
        <translation>sie ist weder ein Text noch ein Bild, das Modelle sehen.</translation>
    </message>
    <message>
        <source>it is nested more than {most} deep</source>
        <translation>sie ist mehr als {most} tief verschachtelt</translation>
    </message>
    <message>
        <source>it is nested more than {most} deep.</source>
        <translation>sie ist mehr als {most} tief verschachtelt.</translation>
    </message>
    <message>
        <source>it is nested too deeply for the schema</source>
        <translation>es ist zu tief verschachtelt für das Schema</translation>
    </message>
    <message>
        <source>it is nested too deeply.</source>
        <translation>sie ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>it is no Forge pipeline: the key &quot;forge&quot; is missing.</source>
        <translation>sie ist keine Forge-Pipeline: Der Schlüssel „forge“ fehlt.</translation>
    </message>
    <message>
        <source>it is no JSON at line {line}, column {column}: {problem}.</source>
        <translation>sie ist in Zeile {line}, Spalte {column} kein JSON: {problem}.</translation>
    </message>
    <message>
        <source>it is no JSON object.</source>
        <translation>sie ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>it is no JSON.</source>
        <translation>sie ist kein JSON.</translation>
    </message>
    <message>
        <source>it is no JSON: {problem}.</source>
        <translation>sie ist kein JSON: {problem}.</translation>
    </message>
    <message>
        <source>it is no Modelfile, and no GGUF file.</source>
        <translation>sie ist weder ein Modelfile noch eine GGUF-Datei.</translation>
    </message>
    <message>
        <source>it is no UTF-8 text.</source>
        <translation>sie ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>it is no YAML at line {line}, column {column}: {problem}.</source>
        <translation>sie ist in Zeile {line}, Spalte {column} kein YAML: {problem}.</translation>
    </message>
    <message>
        <source>it is no YAML that can be read.</source>
        <translation>sie ist kein lesbares YAML.</translation>
    </message>
    <message>
        <source>it is no YAML: {problem}.</source>
        <translation>sie ist kein YAML: {problem}.</translation>
    </message>
    <message>
        <source>it is no card: an object was expected.</source>
        <translation>sie ist keine Karte: Ein Objekt wurde erwartet.</translation>
    </message>
    <message>
        <source>it is no chat that this Forge reads.</source>
        <translation>sie ist kein Gespräch, das dieses Forge liest.</translation>
    </message>
    <message>
        <source>it is no draft.</source>
        <translation>sie ist kein Entwurf.</translation>
    </message>
    <message>
        <source>it is no flow of Rivet, Langflow, Flowise or ChainForge.</source>
        <translation>sie ist kein Ablauf aus Rivet, Langflow, Flowise oder ChainForge.</translation>
    </message>
    <message>
        <source>it is no kept run of a test set.</source>
        <translation>sie ist kein aufbewahrter Lauf eines Testsatzes.</translation>
    </message>
    <message>
        <source>it is no picture that models read.</source>
        <translation>sie ist kein Bild, das Modelle lesen.</translation>
    </message>
    <message>
        <source>it is no readable card ({problem}).</source>
        <translation>sie ist keine lesbare Karte ({problem}).</translation>
    </message>
    <message>
        <source>it is no test set: the key &quot;forge_tests&quot; is missing.</source>
        <translation>sie ist kein Testsatz: Der Schlüssel „forge_tests“ fehlt.</translation>
    </message>
    <message>
        <source>it is no text in UTF-8.</source>
        <translation>sie ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>it is not JSON as it stands</source>
        <translation>so, wie es dasteht, ist es kein JSON</translation>
    </message>
    <message>
        <source>it is not a GGUF file</source>
        <translation>sie ist keine GGUF-Datei</translation>
    </message>
    <message>
        <source>it is there already, and it is not to be replaced.</source>
        <translation>sie ist schon da und soll nicht ersetzt werden.</translation>
    </message>
    <message>
        <source>it is there already.</source>
        <translation>sie ist schon da.</translation>
    </message>
    <message>
        <source>it is too large for a file of prompts.</source>
        <translation>sie ist zu groß für eine Datei mit Prompts.</translation>
    </message>
    <message>
        <source>it may not be opened there.</source>
        <translation>dort darf sie nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>it may not be written there.</source>
        <translation>dort darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>it names more than one of model, models and pipeline.</source>
        <translation>es nennt mehr als eines von model, models und pipeline.</translation>
    </message>
    <message>
        <source>it names {name}, which is no StepPlugin and no AnalysisStep class.</source>
        <translation>sie nennt {name}, was weder eine StepPlugin- noch eine AnalysisStep-Klasse ist.</translation>
    </message>
    <message>
        <source>it uses anchors, which no flow needs</source>
        <translation>sie verwendet Anker, die kein Ablauf braucht</translation>
    </message>
    <message>
        <source>it uses the tag &quot;{name}&quot;, which no flow needs</source>
        <translation>sie verwendet den Tag „{name}“, den kein Ablauf braucht</translation>
    </message>
    <message>
        <source>it was changed while it was read.</source>
        <translation>sie wurde während des Lesens geändert.</translation>
    </message>
    <message>
        <source>it would have to be mended ({problem})</source>
        <translation>es müsste repariert werden ({problem})</translation>
    </message>
    <message>
        <source>its GGUF version is {version}; versions 2 and 3 can be read</source>
        <translation>ihre GGUF-Version ist {version}; lesbar sind die Versionen 2 und 3</translation>
    </message>
    <message>
        <source>its alignment is not a power of two</source>
        <translation>ihre Ausrichtung ist keine Zweierpotenz</translation>
    </message>
    <message>
        <source>its confidence {confidence} is not from 0 to 1</source>
        <translation>ihre Sicherheit {confidence} liegt nicht zwischen 0 und 1</translation>
    </message>
    <message>
        <source>its counts make it too large.</source>
        <translation>seine Anzahlen machen es zu groß.</translation>
    </message>
    <message>
        <source>its header holds an unreasonable amount of text</source>
        <translation>ihr Kopf enthält unvernünftig viel Text</translation>
    </message>
    <message>
        <source>its key &quot;{name}&quot; comes twice</source>
        <translation>ihr Schlüssel „{name}“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>its lists hold an unreasonable amount of text</source>
        <translation>ihre Listen enthalten unvernünftig viel Text</translation>
    </message>
    <message>
        <source>its messages do not follow each other.</source>
        <translation>ihre Nachrichten folgen nicht aufeinander.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>festgehalten</translation>
    </message>
    <message>
        <source>kept over restarts</source>
        <translation>über Neustarts hinweg</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>less than 0.1 s</source>
        <translation>weniger als 0,1 s</translation>
    </message>
    <message>
        <source>limit {size}</source>
        <translation>Grenze {size}</translation>
    </message>
    <message>
        <source>line {line} has {count} cells instead of {wanted}.</source>
        <translation>Zeile {line} hat {count} Zellen statt {wanted}.</translation>
    </message>
    <message>
        <source>line {line} is no JSON object.</source>
        <translation>Zeile {line} ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>line {line} is no JSON.</source>
        <translation>Zeile {line} ist kein JSON.</translation>
    </message>
    <message>
        <source>line {line} is too long.</source>
        <translation>Zeile {line} ist zu lang.</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>Zeile {line}: {reason}</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>list of numbers</source>
        <translation>Liste von Zahlen</translation>
    </message>
    <message>
        <source>list of objects</source>
        <translation>Liste von Objekten</translation>
    </message>
    <message>
        <source>list of texts</source>
        <translation>Liste von Texten</translation>
    </message>
    <message>
        <source>list, {items}</source>
        <translation>Liste, {items}</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s cache</source>
        <translation>Ablage von llama.cpp</translation>
    </message>
    <message>
        <source>loads</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>macOS tells programs without administrator rights nothing of the GPU&apos;s work, heat and power. Its memory is the PC&apos;s own and is counted there.</source>
        <translation>macOS sagt Programmen ohne Administratorrechte nichts über Arbeit, Wärme und Leistung der GPU. Ihr Speicher ist der des PCs und wird dort gezählt.</translation>
    </message>
    <message>
        <source>main.py config show lists all settings.</source>
        <translation>main.py config show zeigt alle Einstellungen.</translation>
    </message>
    <message>
        <source>main.py runs list shows those that are.</source>
        <translation>main.py runs list zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>majority_voting</source>
        <translation>Mehrheit</translation>
    </message>
    <message>
        <source>mapping values are not allowed here</source>
        <translation>hier darf kein Schlüssel mit Wert stehen</translation>
    </message>
    <message>
        <source>matches pattern</source>
        <translation>passt zum Muster</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>measured {day}</source>
        <translation>gemessen {day}</translation>
    </message>
    <message>
        <source>measured {day}, out of date</source>
        <translation>gemessen {day}, veraltet</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>missing: {text}</source>
        <translation>fehlt: {text}</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>more than {most} answers are asked for.</source>
        <translation>mehr als {most} Antworten sind verlangt.</translation>
    </message>
    <message>
        <source>more than {most} calls are asked for.</source>
        <translation>mehr als {most} Aufrufe sind verlangt.</translation>
    </message>
    <message>
        <source>more than {most} rounds are asked for.</source>
        <translation>mehr als {most} Runden sind verlangt.</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>name at least one input in braces.</source>
        <translation>mindestens eine Eingabe in geschweiften Klammern nennen.</translation>
    </message>
    <message>
        <source>needs a source</source>
        <translation>braucht eine Quelle</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächste</translation>
    </message>
    <message>
        <source>no FROM says what the model is made from.</source>
        <translation>kein FROM sagt, woraus das Modell gemacht wird.</translation>
    </message>
    <message>
        <source>no file is chosen.</source>
        <translation>keine Datei ist gewählt.</translation>
    </message>
    <message>
        <source>no model is chosen.</source>
        <translation>kein Modell ist gewählt.</translation>
    </message>
    <message>
        <source>no pipeline file is chosen.</source>
        <translation>keine Pipeline-Datei ist gewählt.</translation>
    </message>
    <message>
        <source>no retries</source>
        <translation>kein weiterer Versuch</translation>
    </message>
    <message>
        <source>nobody can say how sure it is</source>
        <translation>niemand kann sagen, wie sicher es ist</translation>
    </message>
    <message>
        <source>none of its columns is called prompt.</source>
        <translation>keine ihrer Spalten heißt prompt.</translation>
    </message>
    <message>
        <source>none that Forge can use</source>
        <translation>keine, die Forge nutzen kann</translation>
    </message>
    <message>
        <source>none: the pipeline needs nothing</source>
        <translation>keine: Die Pipeline braucht nichts</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>noch nicht verbunden</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing follows {name}.</source>
        <translation>auf {name} folgt nichts.</translation>
    </message>
    <message>
        <source>nothing is expected, so nothing can be found</source>
        <translation>nichts ist erwartet, also kann nichts gefunden werden</translation>
    </message>
    <message>
        <source>nothing is wired to {place}.</source>
        <translation>nichts ist mit {place} verbunden.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>of each item</source>
        <translation>von jedem Element</translation>
    </message>
    <message>
        <source>of {size}</source>
        <translation>von {size}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>eines je Zeile</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>eines von</translation>
    </message>
    <message>
        <source>one of its keys is empty</source>
        <translation>einer ihrer Schlüssel ist leer</translation>
    </message>
    <message>
        <source>one of its keys is no text</source>
        <translation>einer ihrer Schlüssel ist kein Text</translation>
    </message>
    <message>
        <source>one of its keys is not text</source>
        <translation>einer ihrer Schlüssel ist kein Text</translation>
    </message>
    <message>
        <source>one of its pictures is not the one that was kept.</source>
        <translation>eines ihrer Bilder ist nicht das aufbewahrte.</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>eines von {names}</translation>
    </message>
    <message>
        <source>only a piece of it could be read</source>
        <translation>nur ein Stück davon war lesbar</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>nur in A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>nur in B</translation>
    </message>
    <message>
        <source>only names in braces can stand here, not &quot;{text}&quot;.</source>
        <translation>hier können nur Namen in geschweiften Klammern stehen, nicht „{text}“.</translation>
    </message>
    <message>
        <source>only plain groups ( ) and (?: ) are known here.</source>
        <translation>nur einfache Gruppen ( ) und (?: ) sind hier bekannt.</translation>
    </message>
    <message>
        <source>open a pipeline</source>
        <translation>Pipeline öffnen</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>pack its KV cache as q8_0</source>
        <translation>den KV-Cache als q8_0 packen</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>part of it would be a guess ({text})</source>
        <translation>ein Teil davon wäre geraten ({text})</translation>
    </message>
    <message>
        <source>pin removed</source>
        <translation>Anheftung entfernt</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>pinned anew</source>
        <translation>neu angeheftet</translation>
    </message>
    <message>
        <source>planned: {loads}</source>
        <translation>geplant: {loads}</translation>
    </message>
    <message>
        <source>planned: {time}</source>
        <translation>geplant: {time}</translation>
    </message>
    <message>
        <source>priority {number}</source>
        <translation>Priorität {number}</translation>
    </message>
    <message>
        <source>process {pid}</source>
        <translation>Prozess {pid}</translation>
    </message>
    <message>
        <source>promise JSON without a schema</source>
        <translation>JSON ohne Schema zusagen</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>lief</translation>
    </message>
    <message>
        <source>ranking_based</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>reading it took more than {seconds} s</source>
        <translation>das Lesen dauerte mehr als {seconds} s</translation>
    </message>
    <message>
        <source>reading it took too much time or memory</source>
        <translation>das Lesen brauchte zu viel Zeit oder Speicher</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>Schlussfolgern</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>ersetzen</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>rows[{row}]: it is nested too deeply.</source>
        <translation>rows[{row}]: Sie ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>rows[{row}]: nothing is expected, and its check needs that.</source>
        <translation>rows[{row}]: Nichts ist erwartet, und die Prüfung braucht das.</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>said by you</source>
        <translation>von Ihnen gesagt</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>{time} gespart</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>set its context to {tokens} tokens or less</source>
        <translation>den Kontext auf höchstens {tokens} Token setzen</translation>
    </message>
    <message>
        <source>set its context to {tokens} tokens or less and pack its KV cache as q8_0</source>
        <translation>den Kontext auf höchstens {tokens} Token setzen und den KV-Cache als q8_0 packen</translation>
    </message>
    <message>
        <source>several pieces of JSON in it fit</source>
        <translation>mehrere Stücke JSON darin passen</translation>
    </message>
    <message>
        <source>similarity {number}</source>
        <translation>Ähnlichkeit {number}</translation>
    </message>
    <message>
        <source>since Forge started</source>
        <translation>seit dem Start von Forge</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>speech to text</source>
        <translation>Sprache zu Text</translation>
    </message>
    <message>
        <source>started</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>stepped</source>
        <translation>Einzelschritt</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stereo</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>aufhören</translation>
    </message>
    <message>
        <source>stop texts</source>
        <translation>Stopptexte</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>support {n}</source>
        <translation>Zustimmung {n}</translation>
    </message>
    <message>
        <source>sure by {n}</source>
        <translation>sicher zu {n}</translation>
    </message>
    <message>
        <source>take a raw prompt</source>
        <translation>einen rohen Prompt annehmen</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>tensor &quot;{name}&quot; comes twice</source>
        <translation>Tensor „{name}“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>tensor &quot;{name}&quot; ends {count} bytes after the file does</source>
        <translation>Tensor „{name}“ endet {count} Bytes nach der Datei</translation>
    </message>
    <message>
        <source>tensor &quot;{name}&quot; has an impossible size</source>
        <translation>Tensor „{name}“ hat eine unmögliche Größe</translation>
    </message>
    <message>
        <source>tensor &quot;{name}&quot; is not where it should be</source>
        <translation>Tensor „{name}“ ist nicht dort, wo er sein sollte</translation>
    </message>
    <message>
        <source>tensor &quot;{name}&quot; is packed as type {kind}, which this version of Forge does not know</source>
        <translation>Tensor „{name}“ ist als Typ {kind} gepackt, den diese Version von Forge nicht kennt</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text generation</source>
        <translation>Texterzeugung</translation>
    </message>
    <message>
        <source>text that is not empty</source>
        <translation>ein Text, der nicht leer ist</translation>
    </message>
    <message>
        <source>text to speech</source>
        <translation>Sprachausgabe</translation>
    </message>
    <message>
        <source>the JSON schema</source>
        <translation>das JSON-Schema</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>die Antwort ist leer</translation>
    </message>
    <message>
        <source>the answer&apos;s length</source>
        <translation>die Länge der Antwort</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>der beste Wert</translation>
    </message>
    <message>
        <source>the best first</source>
        <translation>das beste zuerst</translation>
    </message>
    <message>
        <source>the column &quot;{name}&quot; is there twice.</source>
        <translation>die Spalte „{name}“ gibt es zweimal.</translation>
    </message>
    <message>
        <source>the content of the model</source>
        <translation>der Inhalt des Modells</translation>
    </message>
    <message>
        <source>the conversation</source>
        <translation>das Gespräch</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>the disk refuses to be looked at: {problem}.</source>
        <translation>der Datenträger lässt sich nicht ansehen: {problem}.</translation>
    </message>
    <message>
        <source>the expected value is no number</source>
        <translation>der erwartete Wert ist keine Zahl</translation>
    </message>
    <message>
        <source>the fastest first</source>
        <translation>das schnellste zuerst</translation>
    </message>
    <message>
        <source>the input {name}</source>
        <translation>die Eingabe {name}</translation>
    </message>
    <message>
        <source>the judge gave no grade</source>
        <translation>der Richter gab keine Note</translation>
    </message>
    <message>
        <source>the key &quot;{key}&quot; is there twice in one object.</source>
        <translation>den Schlüssel „{key}“ gibt es in einem Objekt zweimal.</translation>
    </message>
    <message>
        <source>the kind of step</source>
        <translation>die Art des Schritts</translation>
    </message>
    <message>
        <source>the least length</source>
        <translation>die Mindestlänge</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <source>the path begins at the pipeline&apos;s own folder, and the pipeline was never saved. Save it first, or write an absolute path.</source>
        <translation>der Pfad beginnt im Ordner der Pipeline, und die Pipeline wurde nie gespeichert. Sie erst speichern oder einen absoluten Pfad schreiben.</translation>
    </message>
    <message>
        <source>the pattern is no text</source>
        <translation>das Muster ist kein Text</translation>
    </message>
    <message>
        <source>the pattern of a regex check is no text.</source>
        <translation>das Muster einer Prüfung regex ist kein Text.</translation>
    </message>
    <message>
        <source>the pattern {text} is not found</source>
        <translation>das Muster {text} kommt nicht vor</translation>
    </message>
    <message>
        <source>the pictures</source>
        <translation>die Bilder</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>der Prompt</translation>
    </message>
    <message>
        <source>the prompt cannot be read: {reason}</source>
        <translation>der Prompt ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>the quotation is never closed.</source>
        <translation>das Zitat wird nie geschlossen.</translation>
    </message>
    <message>
        <source>the reader is closed</source>
        <translation>der Leser ist geschlossen</translation>
    </message>
    <message>
        <source>the rows of tensor &quot;{name}&quot; do not fit {kind}</source>
        <translation>die Zeilen von Tensor „{name}“ passen nicht zu {kind}</translation>
    </message>
    <message>
        <source>the schema is none: {text}</source>
        <translation>das Schema ist keines: {text}</translation>
    </message>
    <message>
        <source>the schema of row {row} cannot be used: {reason}</source>
        <translation>das Schema der Zeile {row} kann nicht verwendet werden: {reason}</translation>
    </message>
    <message>
        <source>the schema of row {row} is no JSON object.</source>
        <translation>das Schema der Zeile {row} ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>the schema of row {row} is no JSON.</source>
        <translation>das Schema der Zeile {row} ist kein JSON.</translation>
    </message>
    <message>
        <source>the schema refers to {name}, which is not in it</source>
        <translation>das Schema verweist auf {name}, das nicht darin ist</translation>
    </message>
    <message>
        <source>the second count is smaller than the first.</source>
        <translation>die zweite Anzahl ist kleiner als die erste.</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>der Seed</translation>
    </message>
    <message>
        <source>the stand-in models</source>
        <translation>die Ersatzmodelle</translation>
    </message>
    <message>
        <source>the system text</source>
        <translation>der Systemtext</translation>
    </message>
    <message>
        <source>the temperature</source>
        <translation>die Temperatur</translation>
    </message>
    <message>
        <source>the template {name}</source>
        <translation>die Vorlage {name}</translation>
    </message>
    <message>
        <source>the token probabilities asked for</source>
        <translation>die verlangten Token-Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>there are too many files called {name}.</source>
        <translation>es gibt zu viele Dateien namens {name}.</translation>
    </message>
    <message>
        <source>there are {count} files of this name.</source>
        <translation>es gibt {count} Dateien dieses Namens.</translation>
    </message>
    <message>
        <source>there is no *.safetensors file in it.</source>
        <translation>darin ist keine *.safetensors-Datei.</translation>
    </message>
    <message>
        <source>there is no file {path}.</source>
        <translation>es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>there is no number in the answer</source>
        <translation>in der Antwort steht keine Zahl</translation>
    </message>
    <message>
        <source>there is no pipeline in this picture.</source>
        <translation>in diesem Bild ist keine Pipeline.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>there is none in it</source>
        <translation>es ist keines darin</translation>
    </message>
    <message>
        <source>there is nothing but empty brackets in it</source>
        <translation>darin sind nur leere Klammern</translation>
    </message>
    <message>
        <source>there is nothing that {sign} could repeat.</source>
        <translation>es gibt nichts, was {sign} wiederholen könnte.</translation>
    </message>
    <message>
        <source>there must be as many weights as models, or none.</source>
        <translation>es muss so viele Gewichte wie Modelle geben, oder keine.</translation>
    </message>
    <message>
        <source>these are no rules of capabilities ({problem}).</source>
        <translation>das sind keine Regeln für Fähigkeiten ({problem}).</translation>
    </message>
    <message>
        <source>this ( is not closed.</source>
        <translation>diese ( ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>this ) closes nothing.</source>
        <translation>diese ) schließt nichts.</translation>
    </message>
    <message>
        <source>this [ is not closed.</source>
        <translation>diese [ ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>this is no JSON Schema: {text}</source>
        <translation>das ist kein JSON-Schema: {text}</translation>
    </message>
    <message>
        <source>this { is not closed. Write {{ for a brace that is meant as text.</source>
        <translation>diese { ist nicht geschlossen. {{ schreiben, wo eine Klammer als Text gemeint ist.</translation>
    </message>
    <message>
        <source>this } closes nothing. Write }} for a brace that is meant as text.</source>
        <translation>diese } schließt nichts. }} schreiben, wo eine Klammer als Text gemeint ist.</translation>
    </message>
    <message>
        <source>ticked to compare</source>
        <translation>zum Vergleich gewählt</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>knapp</translation>
    </message>
    <message>
        <source>time not known yet</source>
        <translation>Zeit noch nicht bekannt</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>to {models}</source>
        <translation>an {models}</translation>
    </message>
    <message>
        <source>together</source>
        <translation>zusammen</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>Tok/s</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>zu wenig</translation>
    </message>
    <message>
        <source>too many pipelines are inside each other here.</source>
        <translation>hier stecken zu viele Pipelines ineinander.</translation>
    </message>
    <message>
        <source>too much in it would have to be guessed at once</source>
        <translation>zu viel darin müsste auf einmal geraten werden</translation>
    </message>
    <message>
        <source>tool calling</source>
        <translation>Werkzeugaufrufe</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>top p</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation>nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>Sehen</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>was cut off</source>
        <translation>wurde unterbrochen</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>war {value}</translation>
    </message>
    <message>
        <source>weighted_voting</source>
        <translation>Gewichtete Stimmen</translation>
    </message>
    <message>
        <source>what is in memory first</source>
        <translation>was im Speicher ist zuerst</translation>
    </message>
    <message>
        <source>what is kept of the run {run} is no longer what was written ({problem}).</source>
        <translation>was vom Lauf {run} aufbewahrt ist, ist nicht mehr das Geschriebene ({problem}).</translation>
    </message>
    <message>
        <source>whether the model thinks first</source>
        <translation>ob das Modell erst nachdenkt</translation>
    </message>
    <message>
        <source>whether the model&apos;s chat template is used</source>
        <translation>ob die Gesprächsvorlage des Modells verwendet wird</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>wire added</source>
        <translation>Verbindung hinzugefügt</translation>
    </message>
    <message>
        <source>wire removed</source>
        <translation>Verbindung entfernt</translation>
    </message>
    <message>
        <source>write numbers, such as 4, or 8, 4.</source>
        <translation>Zahlen schreiben, etwa 4 oder 8, 4.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>yes-no</source>
        <translation>ja-nein</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>ja/nein</translation>
    </message>
    <message>
        <source>{ability}, {order}</source>
        <translation>{ability}, {order}</translation>
    </message>
    <message>
        <source>{amount} GB of {what}</source>
        <translation>{amount} GB {what}</translation>
    </message>
    <message>
        <source>{answers} forgotten.</source>
        <translation>{answers} vergessen.</translation>
    </message>
    <message>
        <source>{answers}, {size} of {limit}. Since the start: {used} used again, {made} made.</source>
        <translation>{answers}, {size} von {limit}. Seit dem Start: {used} wiederverwendet, {made} erzeugt.</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <translation>{before} auf {after}</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} bis {end}</translation>
    </message>
    <message>
        <source>{busy} of {workers} workers busy, {waiting} waiting</source>
        <translation>{busy} von {workers} Plätzen besetzt, {waiting} warten</translation>
    </message>
    <message>
        <source>{calls} calls: about {tokens} tokens in all, if answers are about {each} tokens long.</source>
        <translation>{calls} Aufrufe: insgesamt etwa {tokens} Token, wenn Antworten etwa {each} Token lang sind.</translation>
    </message>
    <message>
        <source>{calls} calls: at most about {tokens} tokens in all.</source>
        <translation>{calls} Aufrufe: insgesamt höchstens etwa {tokens} Token.</translation>
    </message>
    <message>
        <source>{caption}: open the monitor</source>
        <translation>{caption}: Monitor öffnen</translation>
    </message>
    <message>
        <source>{changes} and more</source>
        <translation>{changes} und mehr</translation>
    </message>
    <message>
        <source>{columns} feed the pipeline.</source>
        <translation>{columns} speisen die Pipeline.</translation>
    </message>
    <message>
        <source>{columns} feeds the pipeline.</source>
        <translation>{columns} speist die Pipeline.</translation>
    </message>
    <message>
        <source>{columns}: kept in the results.</source>
        <translation>{columns}: bleibt in den Ergebnissen.</translation>
    </message>
    <message>
        <source>{context}: {size}</source>
        <translation>{context}: {size}</translation>
    </message>
    <message>
        <source>{cores}, no GPU</source>
        <translation>{cores}, keine GPU</translation>
    </message>
    <message>
        <source>{cores}, {ghz} GHz</source>
        <translation>{cores}, {ghz} GHz</translation>
    </message>
    <message>
        <source>{count} characters so far.</source>
        <translation>Bisher {count} Zeichen.</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation>vor {count} Tagen</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} Stunden</translation>
    </message>
    <message>
        <source>{count} hours ago</source>
        <translation>vor {count} Stunden</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} Minuten</translation>
    </message>
    <message>
        <source>{count} minutes ago</source>
        <translation>vor {count} Minuten</translation>
    </message>
    <message>
        <source>{count} models are too many for one fallback chain.</source>
        <translation>{count} Modelle sind zu viele für eine Ersatzkette.</translation>
    </message>
    <message>
        <source>{count} models cannot be compared.</source>
        <translation>{count} Modelle lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>{count} models vote; where one has to answer, it is {model}, the best rated of them in memory.</source>
        <translation>{count} Modelle stimmen ab; wo eines antworten muss, ist es {model}, das am besten bewertete von denen im Speicher.</translation>
    </message>
    <message>
        <source>{count} models vote; where one has to answer, it is {model}, the best rated of them.</source>
        <translation>{count} Modelle stimmen ab; wo eines antworten muss, ist es {model}, das am besten bewertete von ihnen.</translation>
    </message>
    <message>
        <source>{count} models vote; where one has to answer, it is {model}, the first of them.</source>
        <translation>{count} Modelle stimmen ab; wo eines antworten muss, ist es {model}, das erste von ihnen.</translation>
    </message>
    <message>
        <source>{count} models vote; where one has to answer, it is {model}, which is in memory.</source>
        <translation>{count} Modelle stimmen ab; wo eines antworten muss, ist es {model}, das im Speicher ist.</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{count} nodes of {program}: {full} whole, {part} in part, {none} not.</source>
        <translation>{count} Knoten aus {program}: {full} ganz, {part} zum Teil, {none} nicht.</translation>
    </message>
    <message>
        <source>{count} of {n}</source>
        <translation>{count} von {n}</translation>
    </message>
    <message>
        <source>{count} of {total} agree.</source>
        <translation>{count} von {total} stimmen überein.</translation>
    </message>
    <message>
        <source>{count} of {total} did not come.</source>
        <translation>{count} von {total} kamen nicht.</translation>
    </message>
    <message>
        <source>{count} of {total} items; the others failed.</source>
        <translation>{count} von {total} Einträgen; die anderen sind fehlgeschlagen.</translation>
    </message>
    <message>
        <source>{count} others are not rated.</source>
        <translation>{count} andere sind nicht bewertet.</translation>
    </message>
    <message>
        <source>{count} rows in a row failed. The last one: {reason}</source>
        <translation>{count} Zeilen hintereinander sind fehlgeschlagen. Die letzte: {reason}</translation>
    </message>
    <message>
        <source>{count} simulated models; nothing they say is real.</source>
        <translation>Simulierte Modelle: {count}; nichts, was sie sagen, ist echt.</translation>
    </message>
    <message>
        <source>{count} stages are too many; {most} is the most.</source>
        <translation>{count} Stufen sind zu viele; höchstens {most} sind möglich.</translation>
    </message>
    <message>
        <source>{count} steps work differently in this version of Forge.</source>
        <translation>{count} Schritte arbeiten in dieser Version von Forge anders.</translation>
    </message>
    <message>
        <source>{count} tokens cannot be generated.</source>
        <translation>{count} Token können nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>{count} voters cannot vote.</source>
        <translation>{count} Stimmberechtigte können nicht abstimmen.</translation>
    </message>
    <message>
        <source>{count} voters were wanted, and {found} can be asked now.</source>
        <translation>{count} Stimmen waren gewünscht, und {found} können jetzt gefragt werden.</translation>
    </message>
    <message>
        <source>{course}; {count} characters had arrived.</source>
        <translation>{course}; {count} Zeichen waren angekommen.</translation>
    </message>
    <message>
        <source>{course}; {count} characters of its answer had arrived.</source>
        <translation>{course}; {count} Zeichen der Antwort waren angekommen.</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>{day} {month} {time}</source>
        <translation>{day}. {month} {time}</translation>
    </message>
    <message>
        <source>{done} answered</source>
        <translation>{done} beantwortet</translation>
    </message>
    <message>
        <source>{done} answered in {time}</source>
        <translation>{done} beantwortet in {time}</translation>
    </message>
    <message>
        <source>{done} answered, then stopped. Run goes on from there.</source>
        <translation>{done} beantwortet, dann gestoppt. Ausführen macht dort weiter.</translation>
    </message>
    <message>
        <source>{done} answered, {time} left</source>
        <translation>{done} beantwortet, noch {time}</translation>
    </message>
    <message>
        <source>{done} checked. Answers are embedded.</source>
        <translation>{done} geprüft. Antworten werden eingebettet.</translation>
    </message>
    <message>
        <source>{done} checked. Answers are judged.</source>
        <translation>{done} geprüft. Antworten werden beurteilt.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} von {total} fertig</translation>
    </message>
    <message>
        <source>{done} of {total} done, {failed} failed</source>
        <translation>{done} von {total} fertig, {failed} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{done} von {total} Zeilen</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>noch {duration}</translation>
    </message>
    <message>
        <source>{figures}, VRAM {vram}</source>
        <translation>{figures}, VRAM {vram}</translation>
    </message>
    <message>
        <source>{figure} tok/s</source>
        <translation>{figure} Tok/s</translation>
    </message>
    <message>
        <source>{figure} tok/s, {origin}</source>
        <translation>{figure} tok/s, {origin}</translation>
    </message>
    <message>
        <source>{file} could not be saved: {why}.</source>
        <translation>{file} ließ sich nicht speichern: {why}.</translation>
    </message>
    <message>
        <source>{file} is in the library, and stays where it is.</source>
        <translation>{file} ist in der Bibliothek und bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>{file} is not a pipeline.</source>
        <translation>{file} ist keine Pipeline.</translation>
    </message>
    <message>
        <source>{file}: {step}, {kind}</source>
        <translation>{file}: {step}, {kind}</translation>
    </message>
    <message>
        <source>{first} answers; {second} where that is not sure.</source>
        <translation>{first} antwortet; {second}, wo das nicht sicher ist.</translation>
    </message>
    <message>
        <source>{first}-{last} is no range.</source>
        <translation>{first}-{last} ist kein Bereich.</translation>
    </message>
    <message>
        <source>{found} instead of {wanted}</source>
        <translation>{found} statt {wanted}</translation>
    </message>
    <message>
        <source>{found}, best match first</source>
        <translation>{found}, beste Treffer zuerst</translation>
    </message>
    <message>
        <source>{gain} times</source>
        <translation>{gain}-fach</translation>
    </message>
    <message>
        <source>{gpu} has {total}: a part of the model stays in main memory, which is slower.</source>
        <translation>{gpu} hat {total}: Ein Teil des Modells bleibt im Hauptspeicher, das ist langsamer.</translation>
    </message>
    <message>
        <source>{gpu} is too hot and works more slowly.</source>
        <translation>{gpu} ist zu heiß und arbeitet langsamer.</translation>
    </message>
    <message>
        <source>{gpu} is too hot, {celsius} °C, and works more slowly.</source>
        <translation>{gpu} ist zu heiß, {celsius} °C, und arbeitet langsamer.</translation>
    </message>
    <message>
        <source>{gpu} with {total}</source>
        <translation>{gpu} mit {total}</translation>
    </message>
    <message>
        <source>{grade} of {best}</source>
        <translation>{grade} von {best}</translation>
    </message>
    <message>
        <source>{grade} of {best}: {text}</source>
        <translation>{grade} von {best}: {text}</translation>
    </message>
    <message>
        <source>{heads} heads of {size}</source>
        <translation>{heads} Köpfe zu {size}</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <source>{inputs}: no column, the example is used.</source>
        <translation>{inputs}: keine Spalte, das Beispiel wird genommen.</translation>
    </message>
    <message>
        <source>{input} needs a value before a run.</source>
        <translation>{input} braucht vor einem Lauf einen Wert.</translation>
    </message>
    <message>
        <source>{key} is {given}: {problem}.</source>
        <translation>{key} ist {given}: {problem}.</translation>
    </message>
    <message>
        <source>{key} must be there</source>
        <translation>{key} muss da sein</translation>
    </message>
    <message>
        <source>{key} must be {wanted}, not {given}.</source>
        <translation>{key} muss {wanted} sein, nicht {given}.</translation>
    </message>
    <message>
        <source>{kind} step</source>
        <translation>Schritt „{kind}“</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <source>{mean} ({low} to {high})</source>
        <translation>{mean} ({low} bis {high})</translation>
    </message>
    <message>
        <source>{mean} points ({low} to {high})</source>
        <translation>{mean} Punkte ({low} bis {high})</translation>
    </message>
    <message>
        <source>{models} answer together.</source>
        <translation>{models} antworten zusammen.</translation>
    </message>
    <message>
        <source>{models} do not see pictures, so none is sent to them.</source>
        <translation>{models} sehen keine Bilder, deshalb bekommen sie keines.</translation>
    </message>
    <message>
        <source>{models} for this are known and stand in the library, but Ollama&apos;s library has none of them, so Forge can neither fetch nor run one.</source>
        <translation>{models} dafür sind bekannt und stehen in der Bibliothek, aber Ollamas Bibliothek hat keines davon; Forge kann deshalb keines holen oder ausführen.</translation>
    </message>
    <message>
        <source>{models} vote on it.</source>
        <translation>{models} stimmen darüber ab.</translation>
    </message>
    <message>
        <source>{models} voted on it.</source>
        <translation>{models} haben darüber abgestimmt.</translation>
    </message>
    <message>
        <source>{models} voted.</source>
        <translation>{models} haben abgestimmt.</translation>
    </message>
    <message>
        <source>{model} alone</source>
        <translation>{model} allein</translation>
    </message>
    <message>
        <source>{model} answered after {seconds} s.</source>
        <translation>{model} hat nach {seconds} s geantwortet.</translation>
    </message>
    <message>
        <source>{model} answered instead of {other}: {reason}</source>
        <translation>{model} hat statt {other} geantwortet: {reason}</translation>
    </message>
    <message>
        <source>{model} answered instead.</source>
        <translation>Stattdessen hat {model} geantwortet.</translation>
    </message>
    <message>
        <source>{model} answered it.</source>
        <translation>{model} hat geantwortet.</translation>
    </message>
    <message>
        <source>{model} answered with what {found} of {asked} trajectories of the last round found.</source>
        <translation>{model} hat mit dem geantwortet, was {found} von {asked} Gedankengängen der letzten Runde gefunden haben.</translation>
    </message>
    <message>
        <source>{model} answered, after {count}.</source>
        <translation>{model} hat geantwortet, nach {count} anderen.</translation>
    </message>
    <message>
        <source>{model} answered.</source>
        <translation>{model} hat geantwortet.</translation>
    </message>
    <message>
        <source>{model} answers</source>
        <translation>{model} antwortet</translation>
    </message>
    <message>
        <source>{model} answers alone, with the same tokens.</source>
        <translation>{model} antwortet allein, mit gleich vielen Token.</translation>
    </message>
    <message>
        <source>{model} answers every row once, to find the best.</source>
        <translation>{model} beantwortet jede Zeile einmal, um das beste zu finden.</translation>
    </message>
    <message>
        <source>{model} can do what {other} does: {abilities}.</source>
        <translation>{model} kann, was {other} tut: {abilities}.</translation>
    </message>
    <message>
        <source>{model} can do {ability}. {why}</source>
        <translation>{model} beherrscht {ability}. {why}</translation>
    </message>
    <message>
        <source>{model} can never be loaded here: it needs a place, and the limit is {limit} models in memory at once.</source>
        <translation>{model} kann hier nie geladen werden: Es braucht einen Platz, und die Grenze ist {limit} Modelle zugleich im Speicher.</translation>
    </message>
    <message>
        <source>{model} can never be loaded here: it needs {need} of {what}, and the limit is {limit}.</source>
        <translation>{model} kann hier nie geladen werden: Es braucht {need} ({what}), und die Grenze ist {limit}.</translation>
    </message>
    <message>
        <source>{model} cannot be pulled: only Ollama fetches models.</source>
        <translation>{model} kann nicht geholt werden: Nur Ollama holt Modelle.</translation>
    </message>
    <message>
        <source>{model} cannot do this: {words}</source>
        <translation>{model} kann das nicht: {words}</translation>
    </message>
    <message>
        <source>{model} cannot hand a task on to itself.</source>
        <translation>{model} kann eine Aufgabe nicht an sich selbst weitergeben.</translation>
    </message>
    <message>
        <source>{model} cannot keep this JSON Schema: {problem}.</source>
        <translation>{model} kann dieses JSON-Schema nicht einhalten: {problem}.</translation>
    </message>
    <message>
        <source>{model} cannot look at images.</source>
        <translation>{model} kann keine Bilder ansehen.</translation>
    </message>
    <message>
        <source>{model} cannot make embeddings. It can do: {abilities}.</source>
        <translation>{model} kann keine Einbettungen bilden. Es kann: {abilities}.</translation>
    </message>
    <message>
        <source>{model} cannot run here: this processor lacks instructions (AVX2) it needs.</source>
        <translation>{model} kann hier nicht laufen: Diesem Prozessor fehlen Befehle (AVX2), die es braucht.</translation>
    </message>
    <message>
        <source>{model} cannot stand in for itself.</source>
        <translation>{model} kann nicht für sich selbst einspringen.</translation>
    </message>
    <message>
        <source>{model} cannot take over from itself.</source>
        <translation>{model} kann nicht von sich selbst übernehmen.</translation>
    </message>
    <message>
        <source>{model} cannot take over from {other}: it cannot do {ability}.</source>
        <translation>{model} kann nicht von {other} übernehmen: Es beherrscht {ability} nicht.</translation>
    </message>
    <message>
        <source>{model} cannot write text.</source>
        <translation>{model} kann keinen Text schreiben.</translation>
    </message>
    <message>
        <source>{model} cannot write text. It can do: {abilities}.</source>
        <translation>{model} kann keinen Text schreiben. Es kann: {abilities}.</translation>
    </message>
    <message>
        <source>{model} compared {n} texts in meaning.</source>
        <translation>{model} hat {n} Texte nach ihrer Bedeutung verglichen.</translation>
    </message>
    <message>
        <source>{model} could not be fetched.</source>
        <translation>{model} konnte nicht geholt werden.</translation>
    </message>
    <message>
        <source>{model} could not be loaded (simulated).</source>
        <translation>{model} konnte nicht geladen werden (simuliert).</translation>
    </message>
    <message>
        <source>{model} could not be loaded: {words}.</source>
        <translation>{model} konnte nicht geladen werden: {words}.</translation>
    </message>
    <message>
        <source>{model} declined to answer</source>
        <translation>{model} wollte nicht antworten</translation>
    </message>
    <message>
        <source>{model} did not answer within {seconds} s.</source>
        <translation>{model} hat {seconds} s lang nicht geantwortet.</translation>
    </message>
    <message>
        <source>{model} did not say how sure it is, and is not calibrated.</source>
        <translation>{model} hat nicht gesagt, wie sicher es ist, und ist nicht kalibriert.</translation>
    </message>
    <message>
        <source>{model} does not fit beside the pinned models ({names}): it needs {needed}, and they leave {left}.</source>
        <translation>{model} passt nicht neben die angehefteten Modelle ({names}): Es braucht {needed}, und sie lassen {left}.</translation>
    </message>
    <message>
        <source>{model} does not see pictures, so none is sent to it.</source>
        <translation>{model} sieht keine Bilder, deshalb bekommt es keines.</translation>
    </message>
    <message>
        <source>{model} ended unexpectedly.</source>
        <translation>{model} wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>{model} ended without a word.</source>
        <translation>{model} endete ohne ein Wort.</translation>
    </message>
    <message>
        <source>{model} failed {count} times lately and is being tried again right now.</source>
        <translation>{model} ist zuletzt {count}-mal gescheitert und wird gerade noch einmal versucht.</translation>
    </message>
    <message>
        <source>{model} failed {count} times lately and rests for another {seconds} s.</source>
        <translation>{model} ist zuletzt {count}-mal gescheitert und ruht noch {seconds} s.</translation>
    </message>
    <message>
        <source>{model} failed: {reason}</source>
        <translation>{model} ist gescheitert: {reason}</translation>
    </message>
    <message>
        <source>{model} gave an empty answer.</source>
        <translation>{model} gab eine leere Antwort.</translation>
    </message>
    <message>
        <source>{model} gave too short an answer: {words}.</source>
        <translation>{model} gab eine zu kurze Antwort: {words}.</translation>
    </message>
    <message>
        <source>{model} has taken over from it.</source>
        <translation>{model} hat für es übernommen.</translation>
    </message>
    <message>
        <source>{model} has the best published score on {benchmark}: {best} against {other}.</source>
        <translation>{model} hat den besten veröffentlichten Wert bei {benchmark}: {best} gegen {other}.</translation>
    </message>
    <message>
        <source>{model} is a file that Forge only reads, so that it is neither changed nor deleted here.</source>
        <translation>{model} ist eine Datei, die Forge nur liest und deshalb hier weder ändert noch löscht.</translation>
    </message>
    <message>
        <source>{model} is being fetched.</source>
        <translation>{model} wird geholt.</translation>
    </message>
    <message>
        <source>{model} is being loaded for a step.</source>
        <translation>{model} wird gerade für einen Schritt geladen.</translation>
    </message>
    <message>
        <source>{model} is deleted.</source>
        <translation>{model} ist gelöscht.</translation>
    </message>
    <message>
        <source>{model} is deleted; {size} are free again.</source>
        <translation>{model} ist gelöscht; {size} sind wieder frei.</translation>
    </message>
    <message>
        <source>{model} is here now.</source>
        <translation>{model} ist jetzt da.</translation>
    </message>
    <message>
        <source>{model} is in memory and did not say a word within {seconds} s.</source>
        <translation>{model} ist im Speicher und sagte {seconds} s lang kein Wort.</translation>
    </message>
    <message>
        <source>{model} is in use.</source>
        <translation>{model} wird gerade benutzt.</translation>
    </message>
    <message>
        <source>{model} is installed, and the model library has nothing newer.</source>
        <translation>{model} ist installiert, und die Modellbibliothek hat nichts Neueres.</translation>
    </message>
    <message>
        <source>{model} is not made for embeddings.</source>
        <translation>{model} ist nicht für Einbettungen gemacht.</translation>
    </message>
    <message>
        <source>{model} is not on this PC any more.</source>
        <translation>{model} ist nicht mehr auf diesem PC.</translation>
    </message>
    <message>
        <source>{model} is not on this PC.</source>
        <translation>{model} ist nicht auf diesem PC.</translation>
    </message>
    <message>
        <source>{model} is on this disk already: {path}.</source>
        <translation>{model} ist schon auf diesem Datenträger: {path}.</translation>
    </message>
    <message>
        <source>{model} is set in the settings. {why}</source>
        <translation>{model} steht in den Einstellungen. {why}</translation>
    </message>
    <message>
        <source>{model} is still being loaded.</source>
        <translation>{model} wird noch geladen.</translation>
    </message>
    <message>
        <source>{model} is still in Ollama&apos;s memory after {seconds} s.</source>
        <translation>{model} ist nach {seconds} s noch in Ollamas Speicher.</translation>
    </message>
    <message>
        <source>{model} is still there. Look for models again, and delete it by hand.</source>
        <translation>{model} ist noch da. Noch einmal nach Modellen suchen und es von Hand löschen.</translation>
    </message>
    <message>
        <source>{model} is the fastest: {best} tokens a second against {other}.</source>
        <translation>{model} ist am schnellsten: {best} Token je Sekunde gegen {other}.</translation>
    </message>
    <message>
        <source>{model} keeps to a JSON Schema most often: {best} of its answers against {other}.</source>
        <translation>{model} hält sich am häufigsten an ein JSON-Schema: {best} seiner Antworten gegen {other}.</translation>
    </message>
    <message>
        <source>{model} makes embeddings; it cannot write text.</source>
        <translation>{model} bildet Einbettungen; Text kann es nicht schreiben.</translation>
    </message>
    <message>
        <source>{model} makes no embeddings: Anthropic has no model for that.</source>
        <translation>{model} bildet keine Einbettungen: Anthropic hat dafür kein Modell.</translation>
    </message>
    <message>
        <source>{model} needs the {backend} backend, which is not switched on.</source>
        <translation>{model} braucht das Backend {backend}, das nicht eingeschaltet ist.</translation>
    </message>
    <message>
        <source>{model} needs {needed} on Ollama&apos;s disk, and {free} may be filled there.</source>
        <translation>{model} braucht {needed} auf Ollamas Datenträger, und {free} dürfen dort belegt werden.</translation>
    </message>
    <message>
        <source>{model} not loaded</source>
        <translation>{model} nicht geladen</translation>
    </message>
    <message>
        <source>{model} once</source>
        <translation>{model} einmal</translation>
    </message>
    <message>
        <source>{model} refused the request: {words}.</source>
        <translation>{model} hat die Anfrage abgelehnt: {words}.</translation>
    </message>
    <message>
        <source>{model} refused: {words}.</source>
        <translation>{model} hat abgelehnt: {words}.</translation>
    </message>
    <message>
        <source>{model} rests</source>
        <translation>{model} ruht</translation>
    </message>
    <message>
        <source>{model} rests until {time} after {failures}</source>
        <translation>{model} ruht bis {time} ({failures})</translation>
    </message>
    <message>
        <source>{model} rests until {time} after {failures}.</source>
        <translation>{model} ruht bis {time} ({failures}).</translation>
    </message>
    <message>
        <source>{model} runs on another computer, so there is nothing of it to measure here.</source>
        <translation>{model} läuft auf einem anderen Rechner, hier gibt es davon nichts zu messen.</translation>
    </message>
    <message>
        <source>{model} said nothing for {seconds} s.</source>
        <translation>{model} sagte {seconds} s lang nichts.</translation>
    </message>
    <message>
        <source>{model} said nothing for {seconds} seconds and was unloaded.</source>
        <translation>{model} sagte {seconds} Sekunden lang nichts und wurde entladen.</translation>
    </message>
    <message>
        <source>{model} says that it is {share} sure; it is not calibrated.</source>
        <translation>{model} sagt, es sei zu {share} sicher; es ist nicht kalibriert.</translation>
    </message>
    <message>
        <source>{model} sent something that cannot be read (simulated).</source>
        <translation>{model} hat etwas Unlesbares gesendet (simuliert).</translation>
    </message>
    <message>
        <source>{model} ships with Forge, so that it is neither changed nor deleted here.</source>
        <translation>{model} wird mit Forge geliefert und deshalb hier weder geändert noch gelöscht.</translation>
    </message>
    <message>
        <source>{model} stopped in the middle of its answer.</source>
        <translation>{model} hörte mitten in der Antwort auf.</translation>
    </message>
    <message>
        <source>{model} stopped while it was answering: {words}</source>
        <translation>{model} hielt mitten in der Antwort an: {words}</translation>
    </message>
    <message>
        <source>{model} takes no more work for now (simulated).</source>
        <translation>{model} nimmt vorerst keine Arbeit mehr an (simuliert).</translation>
    </message>
    <message>
        <source>{model} takes the least memory: {best} against {other}.</source>
        <translation>{model} braucht am wenigsten Speicher: {best} gegen {other}.</translation>
    </message>
    <message>
        <source>{model} takes the longest texts: {best} tokens against {other}.</source>
        <translation>{model} nimmt die längsten Texte: {best} Token gegen {other}.</translation>
    </message>
    <message>
        <source>{model} told how sure it was in {count} answers only.</source>
        <translation>{model} hat nur bei {count} Antworten gesagt, wie sicher es war.</translation>
    </message>
    <message>
        <source>{model} told no token probabilities, and is not calibrated.</source>
        <translation>{model} hat keine Token-Wahrscheinlichkeiten genannt und ist nicht kalibriert.</translation>
    </message>
    <message>
        <source>{model} told nothing of this answer; in its calibration it was right in {share} of all.</source>
        <translation>{model} hat zu dieser Antwort nichts gesagt; bei der Kalibrierung lag es in {share} aller Fälle richtig.</translation>
    </message>
    <message>
        <source>{model} twice</source>
        <translation>{model} zweimal</translation>
    </message>
    <message>
        <source>{model} used all tokens that it may for nothing that can be read, so its answer is empty.</source>
        <translation>{model} hat alle erlaubten Token für nichts Lesbares verbraucht, deshalb ist seine Antwort leer.</translation>
    </message>
    <message>
        <source>{model} used all tokens that it may for thinking, so its answer is empty.</source>
        <translation>{model} hat alle erlaubten Token zum Nachdenken verbraucht, deshalb ist seine Antwort leer.</translation>
    </message>
    <message>
        <source>{model} was asked twice; {what}</source>
        <translation>{model} wurde zweimal gefragt; {what}</translation>
    </message>
    <message>
        <source>{model} was copied to {name}, but the copy is not listed.</source>
        <translation>{model} wurde nach {name} kopiert, aber die Kopie ist nicht aufgeführt.</translation>
    </message>
    <message>
        <source>{model} was not loaded after {seconds} s.</source>
        <translation>{model} war nach {seconds} s noch nicht geladen.</translation>
    </message>
    <message>
        <source>{model} was not loaded: it takes {need} of graphics card {index}, and other programs leave {free}.</source>
        <translation>{model} wurde nicht geladen: Es braucht {need} der Grafikkarte {index}, und andere Programme lassen {free} frei.</translation>
    </message>
    <message>
        <source>{model} was not loaded: it takes {need}, and other programs leave {free}.</source>
        <translation>{model} wurde nicht geladen: Es braucht {need}, und andere Programme lassen {free} frei.</translation>
    </message>
    <message>
        <source>{model} was not ready after {seconds} seconds.</source>
        <translation>{model} war nach {seconds} Sekunden nicht bereit.</translation>
    </message>
    <message>
        <source>{model} was not ready with its answer after {seconds} s, the time limit of this step.</source>
        <translation>{model} war nach {seconds} s, der Zeitgrenze dieses Schritts, mit der Antwort nicht fertig.</translation>
    </message>
    <message>
        <source>{model} was right in about {share} of the answers that looked like this one.</source>
        <translation>{model} lag bei etwa {share} der Antworten richtig, die aussahen wie diese.</translation>
    </message>
    <message>
        <source>{model} was unloaded while it answered.</source>
        <translation>{model} wurde entladen, während es antwortete.</translation>
    </message>
    <message>
        <source>{model} with {context} tokens of context does not fit onto the GPU: it takes {graphics} there.</source>
        <translation>{model} mit {context} Token Kontext passt nicht auf die GPU: Es braucht dort {graphics}.</translation>
    </message>
    <message>
        <source>{model} with {context} tokens of context does not fit: it takes {need}, and {free} are free.</source>
        <translation>{model} mit {context} Token Kontext passt nicht: Es braucht {need}, und frei sind {free}.</translation>
    </message>
    <message>
        <source>{model} with {context} tokens of context fits once {others} is unloaded: it takes {need}.</source>
        <translation>{model} mit {context} Token Kontext passt, sobald {others} entladen ist: Es braucht {need}.</translation>
    </message>
    <message>
        <source>{model} with {context} tokens of context fits: it takes {graphics} of graphics memory and {main} of main memory.</source>
        <translation>{model} mit {context} Token Kontext passt: Es braucht {graphics} Grafikspeicher und {main} Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>{model} with {context} tokens of context fits: it takes {need}, {free} are free.</source>
        <translation>{model} mit {context} Token Kontext passt: Es braucht {need}, frei sind {free}.</translation>
    </message>
    <message>
        <source>{model} works on it.</source>
        <translation>{model} arbeitet daran.</translation>
    </message>
    <message>
        <source>{model} works without a network.</source>
        <translation>{model} arbeitet ohne Netz.</translation>
    </message>
    <message>
        <source>{model} would take about {need}; this PC has {total}.</source>
        <translation>{model} bräuchte etwa {need}; dieser PC hat {total}.</translation>
    </message>
    <message>
        <source>{model} writes no text.</source>
        <translation>{model} schreibt keinen Text.</translation>
    </message>
    <message>
        <source>{model} writes text; it is not made for embeddings.</source>
        <translation>{model} schreibt Text; für Einbettungen ist es nicht gemacht.</translation>
    </message>
    <message>
        <source>{model} {count} times</source>
        <translation>{model} {count}-mal</translation>
    </message>
    <message>
        <source>{model} {size}</source>
        <translation>{model} {size}</translation>
    </message>
    <message>
        <source>{model}, if needed</source>
        <translation>{model}, falls nötig</translation>
    </message>
    <message>
        <source>{model}, in {share} of cases</source>
        <translation>{model}, in {share} der Fälle</translation>
    </message>
    <message>
        <source>{model}, same tokens</source>
        <translation>{model}, gleich viele Token</translation>
    </message>
    <message>
        <source>{model}, {seconds} s: {sentence}</source>
        <translation>{model}, {seconds} s: {sentence}</translation>
    </message>
    <message>
        <source>{model}: {sentence}</source>
        <translation>{model}: {sentence}</translation>
    </message>
    <message>
        <source>{model}: {share} is fetched.</source>
        <translation>{model}: {share} sind geholt.</translation>
    </message>
    <message>
        <source>{model}: {text}</source>
        <translation>{model}: {text}</translation>
    </message>
    <message>
        <source>{name} cannot be {value}.</source>
        <translation>{name} kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>{name} did not come to an end.</source>
        <translation>{name} kam nicht zum Ende.</translation>
    </message>
    <message>
        <source>{name} does not run as it is.</source>
        <translation>{name} läuft so nicht.</translation>
    </message>
    <message>
        <source>{name} failed: it said that it failed.</source>
        <translation>{name} ist fehlgeschlagen: Das hat es selbst gemeldet.</translation>
    </message>
    <message>
        <source>{name} failed: {problem}.</source>
        <translation>{name} ist fehlgeschlagen: {problem}.</translation>
    </message>
    <message>
        <source>{name} gives nothing on.</source>
        <translation>{name} gibt nichts weiter.</translation>
    </message>
    <message>
        <source>{name} goes one of several ways, and one leads outside.</source>
        <translation>{name} geht einen von mehreren Wegen, und einer führt hinaus.</translation>
    </message>
    <message>
        <source>{name} has no port {port}.</source>
        <translation>{name} hat keinen Anschluss {port}.</translation>
    </message>
    <message>
        <source>{name} has no rows.</source>
        <translation>{name} hat keine Zeilen.</translation>
    </message>
    <message>
        <source>{name} has no step &quot;{step}&quot;.</source>
        <translation>{name} hat keinen Schritt „{step}“.</translation>
    </message>
    <message>
        <source>{name} is a cloud API, and offline_only keeps every text on this PC.</source>
        <translation>{name} ist ein Cloud-Dienst, und offline_only hält jeden Text auf diesem PC.</translation>
    </message>
    <message>
        <source>{name} is a number, not &quot;{text}&quot;.</source>
        <translation>{name} ist eine Zahl, nicht „{text}“.</translation>
    </message>
    <message>
        <source>{name} is at an end of that wire already.</source>
        <translation>{name} ist schon an einem Ende dieser Verbindung.</translation>
    </message>
    <message>
        <source>{name} is attached to nothing.</source>
        <translation>{name} hängt an nichts.</translation>
    </message>
    <message>
        <source>{name} is in two groups.</source>
        <translation>{name} ist in zwei Gruppen.</translation>
    </message>
    <message>
        <source>{name} is missing in it.</source>
        <translation>{name} fehlt darin.</translation>
    </message>
    <message>
        <source>{name} is true or false, not &quot;{text}&quot;.</source>
        <translation>{name} ist true oder false, nicht „{text}“.</translation>
    </message>
    <message>
        <source>{name} needs the places {places}.</source>
        <translation>{name} braucht die Stellen {places}.</translation>
    </message>
    <message>
        <source>{name} ran for each item of a list; its graph runs once here.</source>
        <translation>{name} lief für jeden Eintrag einer Liste; hier läuft sein Graph einmal.</translation>
    </message>
    <message>
        <source>{name} runs no pipeline.</source>
        <translation>{name} führt keine Pipeline aus.</translation>
    </message>
    <message>
        <source>{name} stands between the chosen steps: it waits for some and feeds others.</source>
        <translation>{name} steht zwischen den gewählten Schritten: Es wartet auf einige und speist andere.</translation>
    </message>
    <message>
        <source>{name} takes no input.</source>
        <translation>{name} nimmt keine Eingabe.</translation>
    </message>
    <message>
        <source>{name} was not attached.</source>
        <translation>{name} wurde nicht angehängt.</translation>
    </message>
    <message>
        <source>{name}: {mean}, {low} to {high}</source>
        <translation>{name}: {mean}, {low} bis {high}</translation>
    </message>
    <message>
        <source>{needed} of {limit}</source>
        <translation>{needed} von {limit}</translation>
    </message>
    <message>
        <source>{need} are needed, {have} may be used.</source>
        <translation>{need} sind nötig, {have} dürfen genutzt werden.</translation>
    </message>
    <message>
        <source>{need} are needed; what there is nobody could tell.</source>
        <translation>{need} sind nötig; was da ist, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>{need} of memory instead of {other}</source>
        <translation>{need} Speicher statt {other}</translation>
    </message>
    <message>
        <source>{need} of {have}</source>
        <translation>{need} von {have}</translation>
    </message>
    <message>
        <source>{note} {rows} Start goes on from there.</source>
        <translation>{note} {rows} „Starten“ macht dort weiter.</translation>
    </message>
    <message>
        <source>{number} is no JSON number.</source>
        <translation>{number} ist keine JSON-Zahl.</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>{number} of {total} or more</source>
        <translation>{number} von {total} oder mehr</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} J a token</source>
        <translation>{n} J je Token</translation>
    </message>
    <message>
        <source>{n} MHz</source>
        <translation>{n} MHz</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} Antwort</numerusform>
            <numerusform>{n} Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} at a time</source>
        <translation>{n} zugleich</translation>
    </message>
    <message numerus="yes">
        <source>{n} attempts</source>
        <translation>
            <numerusform>{n} Versuch</numerusform>
            <numerusform>{n} Versuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} channels</source>
        <translation>
            <numerusform>{n} Kanal</numerusform>
            <numerusform>{n} Kanäle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} Zeichen</numerusform>
            <numerusform>{n} Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} chars</source>
        <translation>{n} Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>{n} cores</source>
        <translation>
            <numerusform>{n} Kern</numerusform>
            <numerusform>{n} Kerne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} failures</source>
        <translation>
            <numerusform>{n} Fehler</numerusform>
            <numerusform>{n} Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} found, {looked} of {runs} searched</source>
        <translation>{n} gefunden, {looked} von {runs} durchsucht</translation>
    </message>
    <message numerus="yes">
        <source>{n} groups</source>
        <translation>
            <numerusform>{n} Gruppe</numerusform>
            <numerusform>{n} Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} inputs</source>
        <translation>
            <numerusform>{n} Eingabe</numerusform>
            <numerusform>{n} Eingaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} installed</source>
        <translation>
            <numerusform>{n} installiert</numerusform>
            <numerusform>{n} installiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} Element</numerusform>
            <numerusform>{n} Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} k chars</source>
        <translation>{n} Tsd. Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>{n} kept answers</source>
        <translation>
            <numerusform>{n} aufbewahrte Antwort</numerusform>
            <numerusform>{n} aufbewahrte Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} keys</source>
        <translation>
            <numerusform>{n} Schlüssel</numerusform>
            <numerusform>{n} Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines differ.</source>
        <translation>
            <numerusform>{n} Zeile unterscheidet sich.</numerusform>
            <numerusform>{n} Zeilen unterscheiden sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} loads</source>
        <translation>
            <numerusform>{n} Ladevorgang</numerusform>
            <numerusform>{n} Ladevorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message numerus="yes">
        <source>{n} missing</source>
        <translation>
            <numerusform>{n} fehlt</numerusform>
            <numerusform>{n} fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models</source>
        <translation>
            <numerusform>{n} Modell</numerusform>
            <numerusform>{n} Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models rest</source>
        <translation>
            <numerusform>{n} Modell ruht</numerusform>
            <numerusform>{n} Modelle ruhen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more reasons</source>
        <translation>
            <numerusform>{n} weiterer Grund</numerusform>
            <numerusform>{n} weitere Gründe</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message numerus="yes">
        <source>{n} nodes</source>
        <translation>
            <numerusform>{n} Knoten</numerusform>
            <numerusform>{n} Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <translation>
            <numerusform>{n} Notiz</numerusform>
            <numerusform>{n} Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} objects were put together, key by key.</source>
        <translation>{n} Objekte wurden Schlüssel für Schlüssel zusammengefügt.</translation>
    </message>
    <message>
        <source>{n} of {many}</source>
        <translation>{n} von {many}</translation>
    </message>
    <message>
        <source>{n} of {many} have answered; then it is counted.</source>
        <translation>{n} von {many} haben geantwortet; danach wird gezählt.</translation>
    </message>
    <message>
        <source>{n} of {many} voted</source>
        <translation>{n} von {many} haben gestimmt</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {most} tokens</source>
        <translation>
            <numerusform>{n} von {most} Token</numerusform>
            <numerusform>{n} von {most} Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {most} tokens of context</source>
        <translation>
            <numerusform>{n} von {most} Token Kontext</numerusform>
            <numerusform>{n} von {most} Token Kontext</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} nodes selected</source>
        <translation>
            <numerusform>{n} von {total} Knoten ausgewählt</numerusform>
            <numerusform>{n} von {total} Knoten ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {voters} agree ({share}); confidence decided between equals.</source>
        <translation>{n} von {voters} stimmen überein ({share}); bei Gleichstand entschied die Sicherheit.</translation>
    </message>
    <message>
        <source>{n} of {voters} agree ({share}); more votes decided between equals.</source>
        <translation>{n} von {voters} stimmen überein ({share}); bei Gleichstand entschieden mehr Stimmen.</translation>
    </message>
    <message>
        <source>{n} of {voters} agree ({share}); the alphabet decided between equals.</source>
        <translation>{n} von {voters} stimmen überein ({share}); bei Gleichstand entschied das Alphabet.</translation>
    </message>
    <message>
        <source>{n} of {voters} agree, with {share} of the score.</source>
        <translation>{n} von {voters} stimmen überein, mit {share} der Punkte.</translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <translation>
            <numerusform>{n} anderes</numerusform>
            <numerusform>{n} andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pipelines</source>
        <translation>
            <numerusform>{n} Pipeline</numerusform>
            <numerusform>{n} Pipelines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation>
            <numerusform>{n} Stelle</numerusform>
            <numerusform>{n} Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} read</source>
        <translation>{n} gelesen</translation>
    </message>
    <message numerus="yes">
        <source>{n} retries</source>
        <translation>
            <numerusform>{n} weiterer Versuch</numerusform>
            <numerusform>{n} weitere Versuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs</source>
        <translation>
            <numerusform>{n} Lauf</numerusform>
            <numerusform>{n} Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <translation>
            <numerusform>{n} ausgewählt</numerusform>
            <numerusform>{n} ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <translation>
            <numerusform>{n} Schritt</numerusform>
            <numerusform>{n} Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps are done.</source>
        <translation>
            <numerusform>{n} Schritt ist fertig.</numerusform>
            <numerusform>{n} Schritte sind fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps were skipped.</source>
        <translation>
            <numerusform>{n} Schritt wurde übersprungen.</numerusform>
            <numerusform>{n} Schritte wurden übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} swaps</source>
        <translation>
            <numerusform>{n} Wechsel</numerusform>
            <numerusform>{n} Wechsel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tasks</source>
        <translation>
            <numerusform>{n} Aufgaben</numerusform>
            <numerusform>{n} Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>{n}-mal</numerusform>
            <numerusform>{n}-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} tok/s</source>
        <translation>{n} Tok/s</translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>{n} Token</numerusform>
            <numerusform>{n} Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens of context</source>
        <translation>
            <numerusform>{n} Token Kontext</numerusform>
            <numerusform>{n} Token Kontext</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tries</source>
        <translation>
            <numerusform>{n} Versuch</numerusform>
            <numerusform>{n} Versuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} values</source>
        <translation>
            <numerusform>{n} Wert</numerusform>
            <numerusform>{n} Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wires</source>
        <translation>
            <numerusform>{n} Verbindung</numerusform>
            <numerusform>{n} Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}k</source>
        <translation>{n}k</translation>
    </message>
    <message>
        <source>{one}, or {other}</source>
        <translation>{one}, oder {other}</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} und {last}</translation>
    </message>
    <message>
        <source>{other} is in memory already.</source>
        <translation>{other} ist schon im Speicher.</translation>
    </message>
    <message>
        <source>{other} stands beside a model of {theirs} parameters that was asked the same; this one has {ours}.</source>
        <translation>{other} steht neben einem Modell mit {theirs} Parametern, das dasselbe gefragt wurde; dieses hat {ours}.</translation>
    </message>
    <message>
        <source>{output} to {target}</source>
        <translation>{output} an {target}</translation>
    </message>
    <message>
        <source>{parts} changed.</source>
        <translation>Geändert: {parts}.</translation>
    </message>
    <message>
        <source>{part} on {device}</source>
        <translation>{part} auf {device}</translation>
    </message>
    <message>
        <source>{part}, {share}</source>
        <translation>{part}, {share}</translation>
    </message>
    <message>
        <source>{part}: not measured, because it went wrong.</source>
        <translation>{part}: nicht gemessen, weil es misslang.</translation>
    </message>
    <message>
        <source>{part}: not measured, because no GPU that tells it runs the model.</source>
        <translation>{part}: nicht gemessen, weil keine GPU, die es meldet, das Modell ausführt.</translation>
    </message>
    <message>
        <source>{part}: not measured, because nobody tells it.</source>
        <translation>{part}: nicht gemessen, weil niemand es meldet.</translation>
    </message>
    <message>
        <source>{part}: not measured, because the model cannot do it.</source>
        <translation>{part}: nicht gemessen, weil das Modell es nicht kann.</translation>
    </message>
    <message>
        <source>{part}: not measured, because the model was in use.</source>
        <translation>{part}: nicht gemessen, weil das Modell benutzt wurde.</translation>
    </message>
    <message>
        <source>{part}: not measured, because the model wrote too little.</source>
        <translation>{part}: nicht gemessen, weil das Modell zu wenig schrieb.</translation>
    </message>
    <message>
        <source>{part}: not measured, because there was no time left.</source>
        <translation>{part}: nicht gemessen, weil keine Zeit blieb.</translation>
    </message>
    <message>
        <source>{part}: {done} of {total}</source>
        <translation>{part}: {done} von {total}</translation>
    </message>
    <message>
        <source>{passed} passed of {rows}</source>
        <translation>{passed} bestanden von {rows}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {problem}.</source>
        <translation>{path} ist nicht lesbar: {problem}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be used: there is no such file.</source>
        <translation>{path} kann nicht verwendet werden: Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}</source>
        <translation>{path} kann nicht verwendet werden: {reason}</translation>
    </message>
    <message>
        <source>{path} could not be saved: {reason}</source>
        <translation>{path} konnte nicht gespeichert werden: {reason}</translation>
    </message>
    <message>
        <source>{path} holds no settings: it must be one JSON object.</source>
        <translation>{path} enthält keine Einstellungen: Es muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{path} is looked for beside this pipeline, which was never saved.</source>
        <translation>{path} wird neben dieser Pipeline gesucht, die nie gespeichert wurde.</translation>
    </message>
    <message>
        <source>{path} is there already. Choose what is to happen then (if_there).</source>
        <translation>{path} gibt es schon. Wählen, was dann geschehen soll (if_there).</translation>
    </message>
    <message>
        <source>{path}: {problem} (line {line}, column {column}).</source>
        <translation>{path}: {problem} (Zeile {line}, Spalte {column}).</translation>
    </message>
    <message>
        <source>{percent} % of a core</source>
        <translation>{percent} % eines Kerns</translation>
    </message>
    <message>
        <source>{pipeline} - Forge</source>
        <translation>{pipeline} - Forge</translation>
    </message>
    <message>
        <source>{pipeline} has no input &quot;{name}&quot;.</source>
        <translation>{pipeline} hat keine Eingabe „{name}“.</translation>
    </message>
    <message>
        <source>{pipeline} has no input that an item could go to.</source>
        <translation>{pipeline} hat keine Eingabe, in die ein Eintrag gehen könnte.</translation>
    </message>
    <message>
        <source>{pipeline} is among your pipelines now.</source>
        <translation>{pipeline} ist jetzt unter den eigenen Pipelines.</translation>
    </message>
    <message>
        <source>{pipeline} is no longer offered.</source>
        <translation>{pipeline} wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>{pipeline} is published anew.</source>
        <translation>{pipeline} ist neu veröffentlicht.</translation>
    </message>
    <message>
        <source>{pipeline} was cut off ({done} of {steps} done).</source>
        <translation>{pipeline} brach ab ({done} von {steps} fertig).</translation>
    </message>
    <message>
        <source>{pipeline}, as it stands</source>
        <translation>{pipeline}, wie sie dasteht</translation>
    </message>
    <message>
        <source>{pipeline}, as saved</source>
        <translation>{pipeline}, wie gespeichert</translation>
    </message>
    <message>
        <source>{place} answers, but does not know this request (status {status}).</source>
        <translation>{place} antwortet, kennt diese Anfrage aber nicht (Status {status}).</translation>
    </message>
    <message>
        <source>{place} is not a placeholder. Only {name} and {name[key]} are; write {{ and }} for braces that are meant as text.</source>
        <translation>{place} ist kein Platzhalter. Nur {name} und {name[key]} sind welche; {{ und }} schreiben, wo Klammern als Text gemeint sind.</translation>
    </message>
    <message>
        <source>{place} reads a part of what comes in; the whole stands there.</source>
        <translation>{place} liest einen Teil des Hereinkommenden; dort steht das Ganze.</translation>
    </message>
    <message>
        <source>{place} takes a setting or a value from before; it is an input here.</source>
        <translation>{place} nimmt eine Einstellung oder einen früheren Wert; hier ist es eine Eingabe.</translation>
    </message>
    <message>
        <source>{place} was {value}</source>
        <translation>{place} war {value}</translation>
    </message>
    <message>
        <source>{port} comes from the input of the same name, not from a wire.</source>
        <translation>{port} kommt von der gleichnamigen Eingabe, nicht über eine Verbindung.</translation>
    </message>
    <message>
        <source>{port} from {source}</source>
        <translation>{port} von {source}</translation>
    </message>
    <message>
        <source>{port} is fed by {source}</source>
        <translation>{port} wird von {source} gespeist</translation>
    </message>
    <message>
        <source>{port}, another value</source>
        <translation>{port}, anderer Wert</translation>
    </message>
    <message>
        <source>{program} {percent} of a core</source>
        <translation>{program} {percent} eines Kerns</translation>
    </message>
    <message>
        <source>{ram}, {vram} VRAM</source>
        <translation>{ram}, {vram} VRAM</translation>
    </message>
    <message>
        <source>{rate} tokens a second, measured with {cores} cores</source>
        <translation>{rate} Token je Sekunde, gemessen mit {cores} Kernen</translation>
    </message>
    <message>
        <source>{rounds} rounds are asked for; {most} is the most.</source>
        <translation>{rounds} Runden sind verlangt; höchstens {most} sind möglich.</translation>
    </message>
    <message>
        <source>{rows} ({n} from before)</source>
        <translation>{rows} ({n} von früher)</translation>
    </message>
    <message>
        <source>{rows} About {time} left.</source>
        <translation>{rows} Noch etwa {time}.</translation>
    </message>
    <message>
        <source>{rows} of readings are in {file}.</source>
        <translation>{rows} mit Messwerten sind in {file}.</translation>
    </message>
    <message>
        <source>{rows} rows are too few to calibrate {model}.</source>
        <translation>{rows} Zeilen sind zu wenige, um {model} zu kalibrieren.</translation>
    </message>
    <message>
        <source>{rows} rows are too few to tell; {fewest} are needed.</source>
        <translation>{rows} Zeilen sind zu wenige, um etwas zu sagen; nötig sind {fewest}.</translation>
    </message>
    <message>
        <source>{rows}, the first {n} columns.</source>
        <translation>{rows}, die ersten {n} Spalten.</translation>
    </message>
    <message numerus="yes">
        <source>{rows}, {n} columns.</source>
        <translation>
            <numerusform>{rows}, {n} Spalte.</numerusform>
            <numerusform>{rows}, {n} Spalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}, {n} failed</source>
        <translation>{rows}, {n} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{rule}, {count} voters</source>
        <translation>{rule}, {count} Stimmen</translation>
    </message>
    <message>
        <source>{rule}: {models}</source>
        <translation>{rule}: {models}</translation>
    </message>
    <message>
        <source>{score} on {benchmark} instead of {other}</source>
        <translation>{score} bei {benchmark} statt {other}</translation>
    </message>
    <message>
        <source>{score}, {tokens} a row</source>
        <translation>{score}, {tokens} je Zeile</translation>
    </message>
    <message>
        <source>{seconds} s, {rate} kHz, {channels}, {bits} bit</source>
        <translation>{seconds} s, {rate} kHz, {channels}, {bits} Bit</translation>
    </message>
    <message>
        <source>{servers} answered.</source>
        <translation>Geantwortet hat {servers}.</translation>
    </message>
    <message>
        <source>{server} answered: the request is not understood.</source>
        <translation>{server} hat geantwortet: Die Anfrage ist unverständlich.</translation>
    </message>
    <message>
        <source>{server} answered: {words}</source>
        <translation>{server} hat geantwortet: {words}</translation>
    </message>
    <message>
        <source>{server} at {place} broke the connection off.</source>
        <translation>{server} unter {place} hat die Verbindung abgebrochen.</translation>
    </message>
    <message>
        <source>{server} at {place} gave no answer for {seconds} s.</source>
        <translation>{server} unter {place} gab {seconds} s lang keine Antwort.</translation>
    </message>
    <message>
        <source>{server} broke off while {model} was answering</source>
        <translation>{server} brach ab, während {model} antwortete</translation>
    </message>
    <message>
        <source>{server} cannot be asked, so nobody knows whether it has {model}.</source>
        <translation>{server} lässt sich nicht fragen, darum weiß niemand, ob {model} dort ist.</translation>
    </message>
    <message>
        <source>{server} does not accept the key.</source>
        <translation>{server} nimmt den Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>{server} does not allow this with the key.</source>
        <translation>{server} erlaubt das mit diesem Schlüssel nicht.</translation>
    </message>
    <message>
        <source>{server} does not answer at {place}.</source>
        <translation>{server} antwortet unter {place} nicht.</translation>
    </message>
    <message>
        <source>{server} does not have that: {words}</source>
        <translation>{server} hat das nicht: {words}</translation>
    </message>
    <message>
        <source>{server} does not have {model}: {words}</source>
        <translation>{server} hat {model} nicht: {words}</translation>
    </message>
    <message>
        <source>{server} ended the answer of {model} without an end mark</source>
        <translation>{server} beendete die Antwort von {model} ohne Endzeichen</translation>
    </message>
    <message>
        <source>{server} ended the answer without an end mark</source>
        <translation>{server} beendete die Antwort ohne Endzeichen</translation>
    </message>
    <message>
        <source>{server} filtered the answer away</source>
        <translation>{server} hat die Antwort weggefiltert</translation>
    </message>
    <message>
        <source>{server} has a question about the payment for this key.</source>
        <translation>{server} hat eine Frage zur Bezahlung für diesen Schlüssel.</translation>
    </message>
    <message>
        <source>{server} has no credit left for this key.</source>
        <translation>{server} hat für diesen Schlüssel kein Guthaben mehr.</translation>
    </message>
    <message>
        <source>{server} has no model {model}.</source>
        <translation>{server} hat kein Modell {model}.</translation>
    </message>
    <message>
        <source>{server} runs.</source>
        <translation>{server} läuft.</translation>
    </message>
    <message>
        <source>{server} takes no more requests for {seconds} s.</source>
        <translation>{server} nimmt {seconds} s lang keine Anfragen an.</translation>
    </message>
    <message>
        <source>{server} takes no more requests.</source>
        <translation>{server} nimmt keine Anfragen mehr an.</translation>
    </message>
    <message>
        <source>{server} {version} runs, but versions before {safe} have a known security hole.</source>
        <translation>{server} {version} läuft, aber Versionen vor {safe} haben eine bekannte Sicherheitslücke.</translation>
    </message>
    <message>
        <source>{setting} as text</source>
        <translation>{setting} als Text</translation>
    </message>
    <message>
        <source>{setting} in a large editor (Ctrl+E)</source>
        <translation>{setting} in einem großen Editor (Strg+E)</translation>
    </message>
    <message>
        <source>{setting} is a number.</source>
        <translation>{setting} ist eine Zahl.</translation>
    </message>
    <message>
        <source>{setting} is a whole number from {low} to {high}.</source>
        <translation>{setting} ist eine ganze Zahl von {low} bis {high}.</translation>
    </message>
    <message>
        <source>{setting} is a whole number.</source>
        <translation>{setting} ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>{setting} is at least {number}.</source>
        <translation>{setting} ist mindestens {number}.</translation>
    </message>
    <message>
        <source>{setting} is at most {number}.</source>
        <translation>{setting} ist höchstens {number}.</translation>
    </message>
    <message>
        <source>{setting} needs a number.</source>
        <translation>{setting} braucht eine Zahl.</translation>
    </message>
    <message>
        <source>{setting} of {step}</source>
        <translation>{setting} von {step}</translation>
    </message>
    <message>
        <source>{set}, {rows}</source>
        <translation>{set}, {rows}</translation>
    </message>
    <message>
        <source>{share} faster than on {day}.</source>
        <translation>{share} schneller als am {day}.</translation>
    </message>
    <message>
        <source>{share} of what is needed</source>
        <translation>{share} des Nötigen</translation>
    </message>
    <message>
        <source>{share} slower than on {day}.</source>
        <translation>{share} langsamer als am {day}.</translation>
    </message>
    <message>
        <source>{share} well founded</source>
        <translation>{share} begründet</translation>
    </message>
    <message>
        <source>{shown} of {models}</source>
        <translation>{shown} von {models}</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
    <message>
        <source>{size} ({reserved} reserved)</source>
        <translation>{size} ({reserved} reserviert)</translation>
    </message>
    <message>
        <source>{size} are to be fetched.</source>
        <translation>{size} sind zu holen.</translation>
    </message>
    <message>
        <source>{size} at {tokens}</source>
        <translation>{size} bei {tokens}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} frei</translation>
    </message>
    <message>
        <source>{size} in memory now, measured</source>
        <translation>{size} jetzt im Speicher, gemessen</translation>
    </message>
    <message>
        <source>{size} may be used</source>
        <translation>{size} dürfen belegt werden</translation>
    </message>
    <message>
        <source>{size} of RAM</source>
        <translation>{size} RAM</translation>
    </message>
    <message>
        <source>{size} of VRAM</source>
        <translation>{size} VRAM</translation>
    </message>
    <message>
        <source>{size} of memory</source>
        <translation>{size} Speicher</translation>
    </message>
    <message>
        <source>{size} on disk</source>
        <translation>{size} auf der Platte</translation>
    </message>
    <message>
        <source>{size} stay, because other models use them too.</source>
        <translation>{size} bleiben, weil andere Modelle sie auch benutzen.</translation>
    </message>
    <message>
        <source>{size} swapped out</source>
        <translation>{size} ausgelagert</translation>
    </message>
    <message>
        <source>{size} usable</source>
        <translation>{size} nutzbar</translation>
    </message>
    <message>
        <source>{size} · too large</source>
        <translation>{size} · zu groß</translation>
    </message>
    <message>
        <source>{size}, more than {parameters}</source>
        <translation>{size}, mehr als {parameters}</translation>
    </message>
    <message>
        <source>{size}, up to {parameters}</source>
        <translation>{size}, bis {parameters}</translation>
    </message>
    <message>
        <source>{size}, ~{memory} of memory</source>
        <translation>{size}, ~{memory} Speicher</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>{source} says {key} twice, once as {other}.</source>
        <translation>{source} nennt {key} zweimal, einmal als {other}.</translation>
    </message>
    <message>
        <source>{source} → {target}: {port}</source>
        <translation>{source} → {target}: {port}</translation>
    </message>
    <message>
        <source>{source}: a text holds characters that are none.</source>
        <translation>{source}: Ein Text enthält Zeichen, die keine sind.</translation>
    </message>
    <message>
        <source>{source}: {key} is a section and must be a JSON object.</source>
        <translation>{source}: {key} ist ein Abschnitt und muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>{source}: {key} is missing.</source>
        <translation>{source}: {key} fehlt.</translation>
    </message>
    <message>
        <source>{source}: {key} is not a setting.</source>
        <translation>{source}: {key} ist keine Einstellung.</translation>
    </message>
    <message>
        <source>{source}: {key} must be {wanted}; it is {value}.</source>
        <translation>{source}: {key} muss {wanted} sein; es ist {value}.</translation>
    </message>
    <message>
        <source>{speed} estimated</source>
        <translation>{speed} geschätzt</translation>
    </message>
    <message>
        <source>{speed} in {answers}</source>
        <translation>{speed} in {answers}</translation>
    </message>
    <message>
        <source>{speed} measured</source>
        <translation>{speed} gemessen</translation>
    </message>
    <message>
        <source>{state}, because it failed {times} lately.</source>
        <translation>{state}, weil es zuletzt {times} fehlschlug.</translation>
    </message>
    <message>
        <source>{state}, {age} old</source>
        <translation>{state}, {age} alt</translation>
    </message>
    <message>
        <source>{state}: {task}</source>
        <translation>{state}: {task}</translation>
    </message>
    <message>
        <source>{status}, {done} of {steps} done</source>
        <translation>{status}, {done} von {steps} fertig</translation>
    </message>
    <message>
        <source>{steps} look for files beside {name}.</source>
        <translation>Dateien neben {name} suchen: {steps}.</translation>
    </message>
    <message>
        <source>{steps} run again: {why}</source>
        <translation>Erneut ausgeführt: {steps}. {why}</translation>
    </message>
    <message>
        <source>{steps} waiting</source>
        <translation>{steps} warten</translation>
    </message>
    <message>
        <source>{steps}, needs Ollama</source>
        <translation>{steps}, braucht Ollama</translation>
    </message>
    <message>
        <source>{step} asked {model} in {share} of the last {runs} runs.</source>
        <translation>{step} fragte {model} in {share} der letzten {runs} Läufe.</translation>
    </message>
    <message>
        <source>{step} asks {model} in about {share} of cases, by the calibration of those before.</source>
        <translation>{step} fragt {model} in etwa {share} der Fälle, nach der Kalibrierung derer davor.</translation>
    </message>
    <message>
        <source>{step} asks {model} only if needed: it is counted, and the ranges hold for both.</source>
        <translation>{step} fragt {model} nur, falls nötig: Es ist mitgezählt, und die Spannen gelten für beides.</translation>
    </message>
    <message>
        <source>{step} failed, and this step needs its result.</source>
        <translation>{step} ist fehlgeschlagen, und dieser Schritt braucht das Ergebnis.</translation>
    </message>
    <message>
        <source>{step} failed: {reason}</source>
        <translation>{step} fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>{step} gave something that is no JSON: {problem}.</source>
        <translation>{step} gab etwas, das kein JSON ist: {problem}.</translation>
    </message>
    <message>
        <source>{step} gave {kind}, and a step gives a dict.</source>
        <translation>{step} gab {kind}, ein Schritt gibt aber ein dict.</translation>
    </message>
    <message>
        <source>{step} gives {port} ({kind})</source>
        <translation>{step} gibt {port} ({kind})</translation>
    </message>
    <message>
        <source>{step} has no input &quot;{name}&quot;.</source>
        <translation>{step} hat keine Eingabe „{name}“.</translation>
    </message>
    <message>
        <source>{step} has no input &quot;{name}&quot;. It has: {names}.</source>
        <translation>{step} hat keine Eingabe „{name}“. Vorhanden sind: {names}.</translation>
    </message>
    <message>
        <source>{step} has no {key}. It has: nothing.</source>
        <translation>{step} hat kein {key}. Vorhanden: nichts.</translation>
    </message>
    <message>
        <source>{step} has no {key}. It has: {names}.</source>
        <translation>{step} hat kein {key}. Vorhanden: {names}.</translation>
    </message>
    <message>
        <source>{step} is bypassed, and nothing comes in that could go on.</source>
        <translation>{step} wird umgangen, und es kommt nichts herein, was weitergehen könnte.</translation>
    </message>
    <message>
        <source>{step} is muted.</source>
        <translation>{step} ist stummgeschaltet.</translation>
    </message>
    <message>
        <source>{step} is the first step that gave something else.</source>
        <translation>{step} ist der erste Schritt, der etwas anderes ergab.</translation>
    </message>
    <message>
        <source>{step} needs something for {port}: lay a wire to it, or add an input of that name.</source>
        <translation>{step} braucht etwas für {port}: eine Verbindung dorthin ziehen oder eine Eingabe dieses Namens hinzufügen.</translation>
    </message>
    <message>
        <source>{step} needs {sides} of {source}, and only one of them comes. Bring them together with a merge.</source>
        <translation>{step} braucht {sides} von {source}, und nur eines davon kommt. Mit einem Sammelschritt zusammenführen.</translation>
    </message>
    <message>
        <source>{step} takes {port} ({kind})</source>
        <translation>{step} nimmt {port} ({kind})</translation>
    </message>
    <message>
        <source>{step} tries {model}, {number} of {most}: {reason}</source>
        <translation>{step} versucht {model}, {number} von {most}: {reason}</translation>
    </message>
    <message>
        <source>{step} uses no model.</source>
        <translation>{step} nutzt kein Modell.</translation>
    </message>
    <message>
        <source>{step} waits for a person, and nobody can be asked here.</source>
        <translation>{step} wartet auf einen Menschen, und hier kann niemand gefragt werden.</translation>
    </message>
    <message>
        <source>{step} waits for a person: that time is not counted.</source>
        <translation>{step} wartet auf einen Menschen: Diese Zeit ist nicht gezählt.</translation>
    </message>
    <message>
        <source>{step} waits for you.</source>
        <translation>{step} wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>{step} went to &quot;{side}&quot;.</source>
        <translation>{step} ging nach „{side}“.</translation>
    </message>
    <message>
        <source>{step}, in {file}: {reason}</source>
        <translation>{step}, in {file}: {reason}</translation>
    </message>
    <message>
        <source>{step}, item {number}</source>
        <translation>{step}, Element {number}</translation>
    </message>
    <message>
        <source>{step}, line {line}, column {column} of the {setting}: {reason}</source>
        <translation>{step}, Zeile {line}, Spalte {column} in „{setting}“: {reason}</translation>
    </message>
    <message>
        <source>{step}, {pipeline}</source>
        <translation>{step}, {pipeline}</translation>
    </message>
    <message>
        <source>{step}: &quot;{kind}&quot; is no kind of step.</source>
        <translation>{step}: „{kind}“ ist keine Art von Schritt.</translation>
    </message>
    <message>
        <source>{step}: the prompt has {tokens} tokens, and the context of {model} holds {context} for prompt and answer together. Shorten the input, or choose a model with a longer context.</source>
        <translation>{step}: Der Prompt hat {tokens} Token, und der Kontext von {model} fasst {context} für Prompt und Antwort zusammen. Die Eingabe kürzen oder ein Modell mit längerem Kontext wählen.</translation>
    </message>
    <message>
        <source>{step}: what stands for its result does not say which way it takes ({sides}).</source>
        <translation>{step}: Was für das Ergebnis steht, sagt nicht, welchen Weg es nimmt ({sides}).</translation>
    </message>
    <message>
        <source>{step}: what stands for its result has no response.</source>
        <translation>{step}: Was für das Ergebnis steht, hat keine Antwort.</translation>
    </message>
    <message>
        <source>{strategy} chose this answer.</source>
        <translation>{strategy} hat diese Antwort gewählt.</translation>
    </message>
    <message>
        <source>{strategy} decided.</source>
        <translation>{strategy} hat entschieden.</translation>
    </message>
    <message>
        <source>{strategy} did not choose this answer.</source>
        <translation>{strategy} hat diese Antwort nicht gewählt.</translation>
    </message>
    <message>
        <source>{strategy} is deleted.</source>
        <translation>{strategy} ist gelöscht.</translation>
    </message>
    <message>
        <source>{strategy} is in use from now on.</source>
        <translation>{strategy} wird ab jetzt benutzt.</translation>
    </message>
    <message>
        <source>{strategy} is kept among your strategies.</source>
        <translation>{strategy} ist bei den eigenen Strategien abgelegt.</translation>
    </message>
    <message>
        <source>{strategy} is not sure enough of its answer.</source>
        <translation>{strategy} ist sich seiner Antwort nicht sicher genug.</translation>
    </message>
    <message>
        <source>{summary} Click, or drag it onto the canvas.</source>
        <translation>{summary} Klicken oder auf die Arbeitsfläche ziehen.</translation>
    </message>
    <message>
        <source>{sure}, {least} is wanted: handed on</source>
        <translation>{sure}, {least} ist verlangt: übergeben</translation>
    </message>
    <message>
        <source>{sure}: its answer stays</source>
        <translation>{sure}: seine Antwort bleibt</translation>
    </message>
    <message>
        <source>{target}: {words}.</source>
        <translation>{target}: {words}.</translation>
    </message>
    <message>
        <source>{tasks} in the background</source>
        <translation>{tasks} im Hintergrund</translation>
    </message>
    <message>
        <source>{tasks}, {number} failed</source>
        <translation>{tasks}, {number} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{text}: {score}, {percent}, by {models}</source>
        <translation>{text}: {score}, {percent}, von {models}</translation>
    </message>
    <message>
        <source>{things} selected.</source>
        <translation>{things} ausgewählt.</translation>
    </message>
    <message>
        <source>{times} times the speed</source>
        <translation>{times}-mal so schnell</translation>
    </message>
    <message>
        <source>{times}, held</source>
        <translation>{times}, angehalten</translation>
    </message>
    <message>
        <source>{times}, readings are paused</source>
        <translation>{times}, Messen angehalten</translation>
    </message>
    <message>
        <source>{time} ({low} to {high})</source>
        <translation>{time} ({low} bis {high})</translation>
    </message>
    <message>
        <source>{time} loading</source>
        <translation>{time} Laden</translation>
    </message>
    <message>
        <source>{time} mending JSON</source>
        <translation>{time} JSON-Reparatur</translation>
    </message>
    <message>
        <source>{time} to the first token</source>
        <translation>{time} bis zum ersten Token</translation>
    </message>
    <message>
        <source>{time} waiting</source>
        <translation>{time} Warten</translation>
    </message>
    <message>
        <source>{time} writing</source>
        <translation>{time} Schreiben</translation>
    </message>
    <message>
        <source>{time} {what}</source>
        <translation>{time} {what}</translation>
    </message>
    <message>
        <source>{time}, {target}: {passed}</source>
        <translation>{time}, {target}: {passed}</translation>
    </message>
    <message>
        <source>{tokens} written</source>
        <translation>{tokens} geschrieben</translation>
    </message>
    <message>
        <source>{tokens}; 1 of {n} over all</source>
        <translation>{tokens}; 1 von {n} über alles</translation>
    </message>
    <message>
        <source>{total} answers are asked for; {most} is the most.</source>
        <translation>{total} Antworten sind verlangt; höchstens {most} sind möglich.</translation>
    </message>
    <message>
        <source>{total} calls are asked for; {most} is the most.</source>
        <translation>{total} Aufrufe sind verlangt; höchstens {most} sind möglich.</translation>
    </message>
    <message>
        <source>{total}, {free} free</source>
        <translation>{total}, {free} frei</translation>
    </message>
    <message>
        <source>{used} of {all} at a time</source>
        <translation>{used} von {all} zugleich</translation>
    </message>
    <message>
        <source>{used} of {total} {unit}</source>
        <translation>{used} / {total} {unit}</translation>
    </message>
    <message>
        <source>{values} edited. {steps} will run with it.</source>
        <translation>{values} geändert. Damit auszuführen: {steps}.</translation>
    </message>
    <message>
        <source>{values} edited. {steps} will run with them.</source>
        <translation>{values} geändert. Damit auszuführen: {steps}.</translation>
    </message>
    <message>
        <source>{value} is no priority.</source>
        <translation>{value} ist keine Priorität.</translation>
    </message>
    <message>
        <source>{value} of {step}</source>
        <translation>{value} von {step}</translation>
    </message>
    <message>
        <source>{value}, edited</source>
        <translation>{value}, geändert</translation>
    </message>
    <message>
        <source>{verdict}, {where}</source>
        <translation>{verdict}, {where}</translation>
    </message>
    <message>
        <source>{verdict}, ~{size}</source>
        <translation>{verdict}, ~{size}</translation>
    </message>
    <message>
        <source>{what}; it was also cut because it was too long</source>
        <translation>{what}; sie wurde auch abgeschnitten, weil sie zu lang war</translation>
    </message>
    <message>
        <source>{when}, {engine} on {device}</source>
        <translation>{when}, {engine} auf {device}</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation>{width} x {height} Pixel</translation>
    </message>
    <message>
        <source>{words}, score {score}</source>
        <translation>{words}, Wertung {score}</translation>
    </message>
    <message>
        <source>{words}, {n} failed</source>
        <translation>{words}, {n} misslungen</translation>
    </message>
    <message>
        <source>{words}, {n} without an answer</source>
        <translation>{words}, {n} ohne Antwort</translation>
    </message>
    <message>
        <source>{words}. {end}</source>
        <translation>{words}. {end}</translation>
    </message>
    <message>
        <source>{words}. {model} is asked.</source>
        <translation>{words}. {model} ist an der Reihe.</translation>
    </message>
    <message>
        <source>~{figure}</source>
        <translation>~{figure}</translation>
    </message>
    <message numerus="yes">
        <source>~{n} tokens</source>
        <translation>
            <numerusform>~{n} Token</numerusform>
            <numerusform>~{n} Token</numerusform>
        </translation>
    </message>
</context>
</TS>
