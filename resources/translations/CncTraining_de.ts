<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="de">
 <context>
  <name>App::Property</name>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>After the strategy's own passes one along each concave crease, where the tool touches the part twice</source>
   <translation>Nach den Bahnen der Strategie je eine entlang jeder Hohlkehle, in der das Werkzeug das Teil zweifach berührt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Auto: the strategy model chooses. Otherwise this pattern is used</source>
   <translation>Auto: Das Strategiemodell wählt. Sonst wird dieses Muster verwendet</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Diameter of the holder where the tool comes out of it</source>
   <translation>Durchmesser des Halters dort, wo das Werkzeug herausragt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Direction of patterns that cut one way only</source>
   <translation>Richtung der Muster, die nur in einer Richtung schneiden</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Direction of raster lines, from X towards Y</source>
   <translation>Richtung der Zeilen, von X gegen Y</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Distance of neighbouring passes, solved for the cusp limit</source>
   <translation>Abstand benachbarter Bahnen, für die zulässige Restrauhöhe berechnet</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Distance that the tool keeps from the faces that it must not touch</source>
   <translation>Abstand, den das Werkzeug zu den Flächen hält, die es nicht berühren darf</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Error allowed in all: triangles, path, rounding and the controller's blending</source>
   <translation>Insgesamt zulässige Abweichung: Dreiecke, Bahn, Rundung und Überschleifen der Steuerung</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Faces that the tool must not touch</source>
   <translation>Flächen, die das Werkzeug nicht berühren darf</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Height of the ridges that may remain between two passes, along the normal</source>
   <translation>Höhe der Rillen, die zwischen zwei Bahnen stehen bleiben dürfen, entlang der Normalen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>How far the tool sticks out of its holder; zero: the holder is not looked at</source>
   <translation>Wie weit das Werkzeug aus dem Halter ragt; null: Der Halter wird nicht betrachtet</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>How the tool comes down to a pass: on an arc that meets it as a tangent, down a ramp along it, or straight</source>
   <translation>Wie das Werkzeug auf eine Bahn kommt: auf einem Bogen tangential, auf einer Rampe entlang der Bahn oder senkrecht</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>I know that more stock than the limit is left, and want to cut it</source>
   <translation>Ich weiß, dass mehr Aufmaß als zulässig stehen geblieben ist, und will es abtragen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Model and stock, so that a change of them recomputes the operation</source>
   <translation>Modell und Rohteil, damit eine Änderung die Operation neu berechnet</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Most stock that earlier operations leave for the tool to cut at once</source>
   <translation>Größtes Aufmaß, das frühere Operationen für einen Schnitt stehen lassen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Of all that the ranking was made for</source>
   <translation>Von allem, wofür die Rangliste erstellt wurde</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Of all that the stepover was solved for</source>
   <translation>Von allem, wofür der Bahnabstand berechnet wurde</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Of all that the stored path was made from</source>
   <translation>Von allem, woraus die gespeicherte Bahn entstand</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Post G2 and G3 where they keep the tolerance: shorter programs</source>
   <translation>G2 und G3 ausgeben, wo sie die Toleranz einhalten: kürzere Programme</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Radius of the arcs into passes and out of them, and height from which ramps come; zero: from the tool</source>
   <translation>Radius der An- und Abfahrbögen und Höhe, aus der Rampen kommen; null: nach dem Werkzeug</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Remaining stock that may be cut at once; zero: half of the tool's diameter</source>
   <translation>Aufmaß, das auf einmal abgetragen werden darf; null: halber Werkzeugdurchmesser</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Ridge height under which 98 % of the reachable surface lies</source>
   <translation>Restrauhöhe, unter der 98 % der erreichbaren Fläche liegen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>SHA-256 of the file of the model that was asked</source>
   <translation>SHA-256 der Datei des befragten Modells</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Seconds of FreeCAD's factory setting under the same limit; 0: not ranked</source>
   <translation>Sekunden der Werkseinstellung von FreeCAD bei gleicher Restrauhöhe; 0: nicht bewertet</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Seconds of a zigzag at 0 degrees under the same limit; 0: not ranked</source>
   <translation>Sekunden eines Zickzacks bei 0 Grad bei gleicher Restrauhöhe; 0: nicht bewertet</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Seconds that the machine needs for this path, by its kinematics</source>
   <translation>Sekunden, die die Maschine nach ihrer Kinematik für diese Bahn braucht</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Seconds that the strategy model expected; 0: not ranked</source>
   <translation>Sekunden, die das Strategiemodell erwartete; 0: nicht bewertet</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Sketches, wires or faces: seen from above, the tool's centre stays inside their closed outlines</source>
   <translation>Skizzen, Linienzüge oder Flächen: Von oben gesehen bleibt die Werkzeugmitte innerhalb ihrer geschlossenen Umrisse</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Slope above which a hybrid follows waterlines</source>
   <translation>Neigung, ab der ein Hybrid den Höhenlinien folgt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Slope of ramps against the surface</source>
   <translation>Neigung der Rampen gegen die Fläche</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Square millimetres that only another operation can finish</source>
   <translation>Quadratmillimeter, die nur eine andere Operation schlichten kann</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Stock left on the surface, along the normal</source>
   <translation>Aufmaß, das auf der Fläche bleibt, entlang der Normalen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>The machine whose cycle time counts</source>
   <translation>Die Maschine, deren Laufzeit zählt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>The part, the tool, the machine or the strategy model changed since the choice</source>
   <translation>Teil, Werkzeug, Maschine oder Strategiemodell haben sich seit der Wahl geändert</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>The ranked candidates, JSON</source>
   <translation>Die bewerteten Kandidaten, JSON</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>The strategy model that ranked; empty: the rule-based choice</source>
   <translation>Das Strategiemodell, das bewertet hat; leer: die regelbasierte Wahl</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>The strategy of the path</source>
   <translation>Die Strategie der Bahn</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Version of the kernel that made the path</source>
   <translation>Version des Rechenkerns, der die Bahn erzeugte</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>What to know before this is cut</source>
   <translation>Was vor dem Fräsen zu wissen ist</translation>
  </message>
 </context>
 <context>
  <name>CncTraining</name>
  <message>
   <location filename="../../cnc_training/application.py" />
   <source> (gate overruled)</source>
   <translation> (Prüfung übergangen)</translation>
  </message>
  <message>
   <location filename="../../cnc_training/application.py" />
   <source> (trained for another kernel)</source>
   <translation> (für einen anderen Rechenkern trainiert)</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/log_view.py" />
   <source>... {} lines not shown; the log file has them all</source>
   <translation>... {} Zeilen nicht gezeigt; die Protokolldatei hat alle</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>0: all parts of one family. 1: all families, and shapes that mix them</source>
   <translation>0: alle Teile aus einer Familie. 1: alle Familien und Mischformen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>0: mostly shallow surfaces. 1: mostly steep ones</source>
   <translation>0: vorwiegend flache Flächen. 1: vorwiegend steile</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/native_operation.py" />
   <source>3D Surface</source>
   <translation>3D-Oberfläche</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_names.py" />
   <source>3D offset</source>
   <translation>3D-konturparallel</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_dialog.py" />
   <source>A calibration needs {} more, of short and long moves and some retracts.</source>
   <translation>Für eine Kalibrierung fehlen noch {}, mit kurzen und langen Wegen und einigem Abheben.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>A dataset</source>
   <translation>Ein Datensatz</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>A dataset is in this folder. Choose another, or tick Replace.</source>
   <translation>In diesem Ordner liegt ein Datensatz. Einen anderen wählen oder Ersetzen ankreuzen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/harvest.py" />
   <source>A dataset of this name exists. Choose another name.</source>
   <translation>Ein Datensatz dieses Namens besteht. Einen anderen Namen wählen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/panels.py" />
   <source>A dock stays beside the 3D view; a task panel is closed when it is done</source>
   <translation>Ein Dock bleibt neben der 3D-Ansicht; ein Aufgabenfenster wird geschlossen, wenn es erledigt ist</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>A folder of its own for this dataset</source>
   <translation>Ein eigener Ordner für diesen Datensatz</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>A list of STL, OBJ or PLY files with scale and orientation</source>
   <translation>Eine Liste von STL-, OBJ- oder PLY-Dateien mit Maßstab und Lage</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>A model of this name exists. Choose another, or tick Replace.</source>
   <translation>Ein Modell dieses Namens besteht. Ein anderes wählen oder Ersetzen ankreuzen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>A new strategy operation gets the best strategy without a press of Rank</source>
   <translation>Eine neue Strategieoperation erhält die beste Strategie, ohne dass Bewerten gedrückt wird</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_activation.py" />
   <source>A strategy model decides where the tool cuts. It is asked about only once.</source>
   <translation>Ein Strategiemodell entscheidet, wo das Werkzeug schneidet. Danach wird nur einmal gefragt.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/expected.py" />
   <source>About {} of disk.</source>
   <translation>Etwa {} Speicherplatz.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/calibration_table.py" />
   <source>Acceleration XY</source>
   <translation>Beschleunigung XY</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/calibration_table.py" />
   <source>Acceleration Z</source>
   <translation>Beschleunigung Z</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Accept remaining stock</source>
   <translation>Verbliebenes Aufmaß zulassen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>Activate</source>
   <translation>Aktivieren</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_activation.py" />
   <source>Activate Anyway</source>
   <translation>Trotzdem aktivieren</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_activation.py" />
   <source>Activate {} nevertheless?</source>
   <translation>{} trotzdem aktivieren?</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>Active</source>
   <translation>Aktiv</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <source>Active model</source>
   <translation>Aktives Modell</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>Add Time</source>
   <translation>Zeit hinzufügen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation_gui.py" />
   <source>Add the operation to which job?</source>
   <translation>Welchem Auftrag soll die Operation hinzugefügt werden?</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>Address or folder that has RELEASE/FILE of the standalone Pythons:</source>
   <translation>Adresse oder Ordner mit RELEASE/FILE der eigenständigen Pythons:</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/calibration_table.py" />
   <source>After</source>
   <translation>Nachher</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>After calibration</source>
   <translation>Nach der Kalibrierung</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences.py" />
   <source>All data</source>
   <translation>Alle Daten</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>An address or a folder from which the standalone Python is downloaded first</source>
   <translation>Eine Adresse oder ein Ordner, woher das eigenständige Python zuerst geladen wird</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>An unfinished dataset is in this folder; it is continued.</source>
   <translation>In diesem Ordner liegt ein unfertiger Datensatz; er wird fortgesetzt.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>Angle</source>
   <translation>Winkel</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>Archive of a Python</source>
   <translation>Python-Archiv</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>Archive of a Python...</source>
   <translation>Python-Archiv...</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>Archives (*.tar.gz *.tgz *.tar.xz)</source>
   <translation>Archive (*.tar.gz *.tgz *.tar.xz)</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>As FreeCAD Operation</source>
   <translation>Als FreeCAD-Operation</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_names.py" />
   <source>Auto</source>
   <translation>Auto</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/devices.py" />
   <source>Auto (GPU when available)</source>
   <translation>Auto (GPU, wo vorhanden)</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Auto: the strategy model chooses. Otherwise this pattern is used</source>
   <translation>Auto: Das Strategiemodell wählt. Sonst wird dieses Muster verwendet</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>Automatic: one after the other</source>
   <translation>Automatisch: der Reihe nach</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>Base</source>
   <translation>Grundlage</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_menu.py" />
   <source>Base model</source>
   <translation>Grundmodell</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/calibration_table.py" />
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Build the environment anew; packages already there are reused</source>
   <translation>Die Umgebung neu aufbauen; vorhandene Pakete werden wiederverwendet</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Build the isolated Python with torch that training runs in</source>
   <translation>Das abgeschottete Python mit torch einrichten, in dem das Training läuft</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/harvest.py" />
   <source>CAM Jobs of the open documents; each gives one part</source>
   <translation>CAM-Aufträge der offenen Dokumente; jeder gibt ein Teil</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/devices.py" />
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>CPU</source>
   <translation>CPU</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>CPU only</source>
   <translation>Nur CPU</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/devices.py" />
   <source>CPU only is switched on in the Environment panel.</source>
   <translation>Im Umgebungsfenster ist Nur CPU eingeschaltet.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>Calibrate</source>
   <translation>Kalibrieren</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <location filename="../../cnc_training/gui/dialogs/request_dialog.py" />
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <location filename="../../cnc_training/gui/jobs_table.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_table.py" />
   <source>Cancel this job</source>
   <translation>Diesen Job abbrechen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>Cancelled</source>
   <translation>Abgebrochen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Candidates to verify</source>
   <translation>Zu prüfende Kandidaten</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>Choose a Python interpreter</source>
   <translation>Einen Python-Interpreter wählen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>Choose a Python interpreter, an archive or a mirror</source>
   <translation>Einen Python-Interpreter, ein Archiv oder einen Spiegelserver wählen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <source>Choose a dataset</source>
   <translation>Datensatz wählen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Choose a dataset folder</source>
   <translation>Datensatzordner wählen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Choose a dataset, or judge on fresh synthetic parts.</source>
   <translation>Einen Datensatz wählen oder an neuen synthetischen Teilen beurteilen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>Choose a folder of a Python</source>
   <translation>Einen Python-Ordner wählen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Choose a model file</source>
   <translation>Modelldatei wählen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Choose a model. Train one first if the list is empty.</source>
   <translation>Ein Modell wählen. Ist die Liste leer, zuerst eines trainieren.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Choose a parts.json</source>
   <translation>Eine parts.json wählen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>Choose an archive of a Python</source>
   <translation>Ein Python-Archiv wählen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <source>Choose the dataset to learn from.</source>
   <translation>Den Datensatz wählen, aus dem gelernt wird.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Choose the file that lists the meshes.</source>
   <translation>Die Datei mit der Liste der Netze wählen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Choose the folder of the dataset</source>
   <translation>Den Ordner des Datensatzes wählen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_names.py" />
   <source>Circular</source>
   <translation>Kreisförmig</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Clear Jobs</source>
   <translation>Jobs leeren</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <location filename="../../cnc_training/gui/notice.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Close the task panel first.</source>
   <translation>Zuerst das Aufgabenfenster schließen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>Close this window</source>
   <translation>Dieses Fenster schließen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/request_dialog.py" />
   <source>Close without starting anything</source>
   <translation>Schließen, ohne etwas zu starten</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/harvest.py" />
   <source>Collect and Label</source>
   <translation>Sammeln und kennzeichnen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/harvest.py" />
   <source>Collect from Open Documents</source>
   <translation>Aus offenen Dokumenten sammeln</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <source>Collect from Open Documents...</source>
   <translation>Aus offenen Dokumenten sammeln...</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_menu.py" />
   <source>Compare Models...</source>
   <translation>Modelle vergleichen...</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Compares what a model chooses with brute force over all strategies, at equal cusp.</source>
   <translation>Vergleicht die Wahl eines Modells mit der vollständigen Suche über alle Strategien, bei gleicher Restrauhöhe.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Coolant</source>
   <translation>Kühlmittel</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Coolant that runs while this operation cuts</source>
   <translation>Kühlmittel, das während dieser Operation läuft</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/log_view.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Copy Diagnostics</source>
   <translation>Diagnose kopieren</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/log_view.py" />
   <source>Copy the whole log to the clipboard</source>
   <translation>Das ganze Protokoll in die Zwischenablage kopieren</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_names.py" />
   <source>Crossed</source>
   <translation>Gekreuzt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>Cusp</source>
   <translation>Restrauhöhe</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Cusp limit</source>
   <translation>Max. Restrauhöhe</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Cusp map</source>
   <translation>Restrauhöhe</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Cut more at once than the limit. Without it, finishing stops where earlier operations left too much. Shank and holder are held against the part, not against stock that is left.</source>
   <translation>Mehr als zulässig auf einmal abtragen. Sonst bricht das Schlichten ab, wo frühere Operationen zu viel stehen ließen. Schaft und Halter werden gegen das Teil geprüft, nicht gegen stehen gebliebenes Material.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Cut with the selected strategy; one that was not verified is verified first</source>
   <translation>Mit der ausgewählten Strategie fräsen; eine ungeprüfte wird zuvor geprüft</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>Cut with this tool and the strategy that was found for it</source>
   <translation>Mit diesem Werkzeug und der dafür gefundenen Strategie fräsen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Data folders</source>
   <translation>Datenordner</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Dataset</source>
   <translation>Datensatz</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Datasets</source>
   <translation>Datensätze</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/comparison.py" />
   <source>Default, zigzag 0°: {}</source>
   <translation>Standard, Zickzack 0°: {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Delete the job's log and files; models and datasets stay</source>
   <translation>Protokoll und Dateien des Jobs löschen; Modelle und Datensätze bleiben</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_table.py" />
   <source>Detail</source>
   <translation>Einzelheit</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>Direction of the lines, from X towards Y</source>
   <translation>Richtung der Zeilen, von X gegen Y</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>Distance of neighbouring passes in mm, solved for the cusp limit</source>
   <translation>Abstand benachbarter Bahnen in mm, für die zulässige Restrauhöhe berechnet</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Downloads</source>
   <translation>Downloads</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_table.py" />
   <source>Duration</source>
   <translation>Dauer</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_table.py" />
   <source>ETA</source>
   <translation>Restzeit</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>End mills to judge with</source>
   <translation>Fräser, mit denen beurteilt wird</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/request_dialog.py" />
   <source>Enter a name.</source>
   <translation>Einen Namen eingeben.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fields.py" />
   <source>Enter a number from {} to {}.</source>
   <translation>Eine Zahl von {} bis {} eingeben.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/log_view.py" />
   <source>Enter goes to the next place</source>
   <translation>Die Eingabetaste geht zur nächsten Stelle</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Enter the full path of a folder.</source>
   <translation>Den vollen Pfad eines Ordners eingeben.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Enter what this operation took on the machine, and fit the machine's profile to it</source>
   <translation>Eingeben, wie lange diese Operation auf der Maschine dauerte, und das Maschinenprofil daran anpassen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Error allowed in all, the controller's blending included</source>
   <translation>Insgesamt zulässige Abweichung, das Überschleifen der Steuerung eingeschlossen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>Evaluate</source>
   <translation>Auswerten</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Evaluate Model</source>
   <translation>Modell auswerten</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>Expected</source>
   <translation>Erwartet</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/expected.py" />
   <source>Expected: about {}.</source>
   <translation>Erwartet: etwa {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Export Jobs</source>
   <translation>Jobs exportieren</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Export...</source>
   <translation>Exportieren...</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>Failed</source>
   <translation>Fehlgeschlagen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Features</source>
   <translation>Merkmale</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>Feed</source>
   <translation>Vorschub</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/log_view.py" />
   <source>Find in log</source>
   <translation>Im Protokoll suchen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <source>Fine-Tune</source>
   <translation>Nachtrainieren</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <source>Fine-Tune Current Model</source>
   <translation>Aktuelles Modell nachtrainieren</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>Fine-tune</source>
   <translation>Nachtrainieren</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>Folder of a Python...</source>
   <translation>Python-Ordner...</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/log_view.py" />
   <source>Follow</source>
   <translation>Mitlaufen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_dialog.py" />
   <source>Forget {}?</source>
   <translation>{} vergessen?</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>FreeCAD's factory setting</source>
   <translation>Werkseinstellung von FreeCAD</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/comparison.py" />
   <source>FreeCAD's factory setting, lines at 0° with retracts: {}</source>
   <translation>Werkseinstellung von FreeCAD, Zeilen bei 0° mit Abheben: {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Fresh synthetic parts</source>
   <translation>Neue synthetische Teile</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>From start to end on the machine, without tool changes: 754, 12:34 or 1:02:03</source>
   <translation>Von Anfang bis Ende auf der Maschine, ohne Werkzeugwechsel: 754, 12:34 oder 1:02:03</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>From the next start of FreeCAD on; what is in the other folder stays there</source>
   <translation>Ab dem nächsten Start von FreeCAD; was im anderen Ordner liegt, bleibt dort</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/devices.py" />
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>GPU</source>
   <translation>GPU</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>GPU driver</source>
   <translation>GPU-Treiber</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>GPU: Not detected</source>
   <translation>GPU: nicht gefunden</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/devices.py" />
   <source>GPU: Not detected. Training runs on the CPU.</source>
   <translation>GPU: nicht gefunden. Das Training läuft auf der CPU.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>Gate</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>General</source>
   <translation>Allgemein</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Generate</source>
   <translation>Erzeugen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Generate Synthetic Data</source>
   <translation>Synthetische Daten erzeugen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Geometry-aware descriptors (v2)</source>
   <translation>Geometriebezogene Merkmale (v2)</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Go on from where the job stopped</source>
   <translation>Dort weitermachen, wo der Job endete</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Height of the ridges that may remain between two passes</source>
   <translation>Höhe der Rillen, die zwischen zwei Bahnen stehen bleiben dürfen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Height of the ridges that may remain, in new strategy operations</source>
   <translation>Höhe der Rillen, die stehen bleiben dürfen, in neuen Strategieoperationen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/cusp_legend.py" />
   <source>Height of the ridges that this strategy would leave, in mm</source>
   <translation>Restrauhöhe, die diese Strategie hinterließe, in mm</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/expected.py" />
   <source>How long it takes here is known after the first one.</source>
   <translation>Wie lange es hier dauert, ist nach dem ersten Mal bekannt.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_names.py" />
   <source>Hybrid</source>
   <translation>Hybrid</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Install the smaller packages without GPU support, and train on the CPU</source>
   <translation>Die kleineren Pakete ohne GPU-Unterstützung installieren und auf der CPU trainieren</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>Interrupted</source>
   <translation>Unterbrochen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/training_session.py" />
   <source>Interrupted when FreeCAD ended: {}. The Jobs panel can resume it.</source>
   <translation>Unterbrochen, als FreeCAD endete: {}. Das Jobfenster kann ihn fortsetzen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_menu.py" />
   <source>It came from elsewhere and has not been confirmed.</source>
   <translation>Es kam von anderswo und wurde nicht bestätigt.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_activation.py" />
   <source>It may choose slower strategies; operations still verify its best choices</source>
   <translation>Es kann langsamere Strategien wählen; Operationen prüfen seine beste Wahl trotzdem</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_activation.py" />
   <source>It may choose slower strategies; operations still verify its best choices.</source>
   <translation>Es kann langsamere Strategien wählen; Operationen prüfen seine beste Wahl trotzdem.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/training_session.py" />
   <source>It took {}.</source>
   <translation>Dauer: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_menu.py" />
   <source>It was not judged against other models yet.</source>
   <translation>Es wurde noch nicht mit anderen Modellen verglichen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_menu.py" />
   <source>It was trained for another version of the toolpath kernel.</source>
   <translation>Es wurde für eine andere Version des Rechenkerns trainiert.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/harvest.py" />
   <source>Jobs</source>
   <translation>Aufträge</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/calibration_table.py" />
   <source>Junction deviation</source>
   <translation>Eckenabweichung</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/panels.py" />
   <source>Keep as dock</source>
   <translation>Als Dock behalten</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/log_view.py" />
   <source>Keep the newest line in view</source>
   <translation>Die neueste Zeile im Blick behalten</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Labelled parts to learn from</source>
   <translation>Gekennzeichnete Teile, aus denen gelernt wird</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Learning rate</source>
   <translation>Lernrate</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/harvest.py" />
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Letters, digits, _ and -</source>
   <translation>Buchstaben, Ziffern, _ und -</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/calibration_table.py" />
   <source>Limit</source>
   <translation>Grenzwert</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>List of meshes</source>
   <translation>Liste von Netzen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>List of parts (*.json)</source>
   <translation>Liste von Teilen (*.json)</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Machine</source>
   <translation>Maschine</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Machine profile</source>
   <translation>Maschinenprofil</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences.py" />
   <source>Machine profiles</source>
   <translation>Maschinenprofile</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Machine profiles to judge with</source>
   <translation>Maschinenprofile, mit denen beurteilt wird</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Machines</source>
   <translation>Maschinen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Machining</source>
   <translation>Bearbeitung</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>Made</source>
   <translation>Erstellt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <source>Make a dataset of the parts and tools in open CAM Jobs; a job labels it first</source>
   <translation>Aus Teilen und Werkzeugen offener CAM-Aufträge einen Datensatz machen; ein Job kennzeichnet ihn zuerst</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Makes parts, cuts each with every strategy in simulation, and records machining time at equal cusp.</source>
   <translation>Erzeugt Teile, fräst jedes simuliert mit jeder Strategie und hält die Bearbeitungszeit bei gleicher Restrauhöhe fest.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/part_sketches.py" />
   <source>Making a few parts...</source>
   <translation>Einige Teile werden erzeugt...</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/page_actions.py" />
   <source>Making the path</source>
   <translation>Bahn wird erzeugt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>Measured</source>
   <translation>Gemessen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>Measured Times</source>
   <translation>Gemessene Zeiten</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation_gui.py" />
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Measured Times...</source>
   <translation>Gemessene Zeiten...</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>Measured time</source>
   <translation>Gemessene Zeit</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>Merge dataset</source>
   <translation>Datensatz zusammenführen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Meshes listed in a parts.json</source>
   <translation>Netze aus einer parts.json</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Mirror</source>
   <translation>Spiegelserver</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>Mirror for downloads</source>
   <translation>Spiegelserver für Downloads</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>Mirror for downloads...</source>
   <translation>Spiegelserver für Downloads...</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>NVIDIA {}</source>
   <translation>NVIDIA {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <location filename="../../cnc_training/gui/dialogs/harvest.py" />
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <location filename="../../cnc_training/gui/jobs_table.py" />
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <source>Name of the new model</source>
   <translation>Name des neuen Modells</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Needs</source>
   <translation>Benötigt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>New Strategy Model</source>
   <translation>Neues Strategiemodell</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>No job is selected. Jobs are started from the Training menu.</source>
   <translation>Kein Job ist ausgewählt. Jobs werden im Menü Training gestartet.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/harvest.py" />
   <source>No open document has a CAM Job.</source>
   <translation>Kein offenes Dokument hat einen CAM-Auftrag.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <source>No strategy model is active. Train or activate one first.</source>
   <translation>Kein Strategiemodell ist aktiv. Zuerst eines trainieren oder aktivieren.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_menu.py" />
   <source>No strategy model yet: the rule-based choice is used</source>
   <translation>Noch kein Strategiemodell: Die regelbasierte Wahl wird verwendet</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>No training jobs yet.</source>
   <translation>Noch keine Trainingsjobs.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>None: make synthetic samples first</source>
   <translation>Keiner: zuerst synthetische Proben erzeugen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Not changed: choose a folder by its whole path, outside the addon's own.</source>
   <translation>Nicht geändert: einen Ordner mit vollem Pfad wählen, außerhalb des Ordners der Erweiterung.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>Not enough disk: {}</source>
   <translation>Zu wenig Speicherplatz: {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/log_view.py" />
   <source>Not found: {}</source>
   <translation>Nicht gefunden: {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>Not prepared</source>
   <translation>Nicht vorbereitet</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Number of parts</source>
   <translation>Anzahl der Teile</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>Of the new machine profile; none that there is gets replaced</source>
   <translation>Des neuen Maschinenprofils; kein vorhandenes wird ersetzt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>Off by</source>
   <translation>Abweichung</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_names.py" />
   <source>Offset</source>
   <translation>Konturparallel</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>On: maps of the surface and descriptors. Off: descriptors only (v1), quicker and coarser</source>
   <translation>Ein: Karten der Fläche und Kennzahlen. Aus: nur Kennzahlen (v1), schneller und gröber</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_names.py" />
   <source>One-way</source>
   <translation>Eine Richtung</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>Open Folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/training_session.py" />
   <source>Open Report</source>
   <translation>Bericht öffnen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Open a document with a CAM Job first.</source>
   <translation>Zuerst ein Dokument mit einem CAM-Auftrag öffnen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_dialog.py" />
   <source>Open a document with a posted operation, or choose a program file.</source>
   <translation>Ein Dokument mit einer ausgegebenen Operation öffnen oder eine Programmdatei wählen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/calibration_table.py" />
   <source>Overhead of a program</source>
   <translation>Zusatzzeit eines Programms</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Parts</source>
   <translation>Teile</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Parts labelled at the same time</source>
   <translation>Gleichzeitig gekennzeichnete Teile</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <source>Parts like those you machine, labelled</source>
   <translation>Gekennzeichnete Teile wie die, die Sie fräsen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Parts made and labelled before training, since no dataset is chosen</source>
   <translation>Teile, die vor dem Training erzeugt und gekennzeichnet werden, da kein Datensatz gewählt ist</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Parts made for this evaluation, {} to {}</source>
   <translation>Für diese Auswertung erzeugte Teile, {} bis {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Parts that the model was not trained on tell most</source>
   <translation>Am meisten sagen Teile, mit denen das Modell nicht trainiert wurde</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Parts to make and label, {} to {}</source>
   <translation>Zu erzeugende und zu kennzeichnende Teile, {} bis {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Passes over the dataset, {} to {}</source>
   <translation>Durchläufe durch den Datensatz, {} bis {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Path</source>
   <translation>Bahn</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Path and cusp map</source>
   <translation>Bahn und Restrauhöhe</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/calibration_table.py" />
   <source>Path tolerance</source>
   <translation>Bahntoleranz</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_names.py" />
   <source>Pencil</source>
   <translation>Hohlkehlen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_dialog.py" />
   <source>Posted program</source>
   <translation>Ausgegebenes Programm</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>Predicted</source>
   <translation>Erwartet</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Prepare</source>
   <translation>Vorbereiten</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>Prepare environment</source>
   <translation>Umgebung vorbereiten</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/training_session.py" />
   <source>Prepare the environment first.</source>
   <translation>Zuerst die Umgebung vorbereiten.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>Preparing...</source>
   <translation>Wird vorbereitet...</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>Probe environment</source>
   <translation>Umgebung prüfen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Processes</source>
   <translation>Prozesse</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>Program</source>
   <translation>Programm</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>Program File...</source>
   <translation>Programmdatei...</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_table.py" />
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Python</source>
   <translation>Python</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>Python interpreter...</source>
   <translation>Python-Interpreter...</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>Queued</source>
   <translation>Wartet</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>Rank</source>
   <translation>Bewerten</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Rank all strategies, and generate and time the best few</source>
   <translation>Alle Strategien bewerten und für die besten Bahn und Zeit berechnen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Rank new operations at once</source>
   <translation>Neue Operationen sofort bewerten</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Rank with each tool of the Job, and compare the times</source>
   <translation>Mit jedem Werkzeug des Auftrags bewerten und die Zeiten vergleichen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/calibration_table.py" />
   <source>Rapid XY</source>
   <translation>Eilgang XY</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/calibration_table.py" />
   <source>Rapid Z</source>
   <translation>Eilgang Z</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>Regret</source>
   <translation>Zeitverlust</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>Remark</source>
   <translation>Bemerkung</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Remove Job</source>
   <translation>Job entfernen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_dialog.py" />
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>Remove Time</source>
   <translation>Zeit entfernen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Remove all jobs that have ended, and their logs?</source>
   <translation>Alle beendeten Jobs mit ihren Protokollen entfernen?</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Remove all jobs that have ended; those that were interrupted can still be resumed</source>
   <translation>Alle beendeten Jobs entfernen; unterbrochene können weiter fortgesetzt werden</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Remove the training environment?</source>
   <translation>Die Trainingsumgebung entfernen?</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Remove this job and its log? {}</source>
   <translation>Diesen Job und sein Protokoll entfernen? {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Remove...</source>
   <translation>Entfernen...</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>Removing...</source>
   <translation>Wird entfernt...</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Repair</source>
   <translation>Reparieren</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Repeat</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Replace the dataset in this folder</source>
   <translation>Den Datensatz in diesem Ordner ersetzen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Replace the model of this name</source>
   <translation>Das Modell dieses Namens ersetzen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>Ridge height in mm under which 98 % of the surface lies</source>
   <translation>Restrauhöhe in mm, unter der 98 % der Fläche liegen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_menu.py" />
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>Roll Back</source>
   <translation>Zurückkehren</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_menu.py" />
   <source>Roll Back to {}</source>
   <translation>Zurückkehren zu {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>Running</source>
   <translation>Läuft</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Samples</source>
   <translation>Proben</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>Save as New Profile</source>
   <translation>Als neues Profil speichern</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Seed of the parts and of the points at which the cusp is measured</source>
   <translation>Startwert der Teile und der Punkte, an denen die Restrauhöhe gemessen wird</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Select a row to see its path, double-click or press Enter to use it</source>
   <translation>Eine Zeile auswählen, um ihre Bahn zu sehen; Doppelklick oder Eingabetaste verwendet sie</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/row_preview.py" />
   <source>Select them</source>
   <translation>Auswählen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Shape diversity</source>
   <translation>Formenvielfalt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/training_session.py" />
   <source>Show Job</source>
   <translation>Job zeigen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/panels.py" />
   <source>Show as task panel</source>
   <translation>Als Aufgabenfenster zeigen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Show it in the file manager</source>
   <translation>Im Dateimanager zeigen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Show the job's request, log and report in the file manager</source>
   <translation>Anforderung, Protokoll und Bericht des Jobs im Dateimanager zeigen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>Show the strategy models in the file manager</source>
   <translation>Die Strategiemodelle im Dateimanager zeigen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Slope mix</source>
   <translation>Steilheit</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>So many of the best candidates are generated and timed by a ranking</source>
   <translation>So viele der besten Kandidaten werden beim Bewerten erzeugt und ihre Zeit bestimmt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_names.py" />
   <source>Spiral</source>
   <translation>Spirale</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Start a new job with the same settings</source>
   <translation>Einen neuen Job mit denselben Einstellungen starten</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Start from new weights, or go on from those of a .pt or .onnx model</source>
   <translation>Mit neuen Gewichten beginnen oder mit denen eines .pt- oder .onnx-Modells weitermachen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <source>Starts from the weights of the active model. The result replaces it only if it is judged no worse.</source>
   <translation>Beginnt mit den Gewichten des aktiven Modells. Das Ergebnis ersetzt es nur, wenn es nicht schlechter beurteilt wird.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_table.py" />
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/unfinished.py" />
   <source>Steeper than 80°, left to another operation: {}</source>
   <translation>Steiler als 80°, einer anderen Operation überlassen: {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>Step</source>
   <translation>Bahnabstand</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Step of the optimiser, {} to {}</source>
   <translation>Schrittweite der Optimierung, {} bis {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Stock left on the surface</source>
   <translation>Aufmaß, das auf der Fläche bleibt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Stock to leave</source>
   <translation>Aufmaß</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Stop at once; nothing half-made is left</source>
   <translation>Sofort abbrechen; nichts Halbfertiges bleibt zurück</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Stop ranking; nothing is changed</source>
   <translation>Bewertung abbrechen; es wird nichts geändert</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <location filename="../../cnc_training/cam/strategy_page.py" />
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>Strategy</source>
   <translation>Strategie</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_activation.py" />
   <location filename="../../cnc_training/gui/model_menu.py" />
   <source>Strategy Model</source>
   <translation>Strategiemodell</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>Strategy Models</source>
   <translation>Strategiemodelle</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation_gui.py" />
   <source>Strategy Operation</source>
   <translation>Strategieoperation</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_activation.py" />
   <source>Strategy model: back to {}</source>
   <translation>Strategiemodell: zurück zu {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/application.py" />
   <source>Strategy model: none (rule-based)</source>
   <translation>Strategiemodell: keines (regelbasiert)</translation>
  </message>
  <message>
   <location filename="../../cnc_training/application.py" />
   <source>Strategy model: {}</source>
   <translation>Strategiemodell: {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Strategy models</source>
   <translation>Strategiemodelle</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Strategy models (*.pt *.onnx)</source>
   <translation>Strategiemodelle (*.pt *.onnx)</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Strategy models, datasets and jobs stay; the packages have to be fetched anew.</source>
   <translation>Strategiemodelle, Datensätze und Jobs bleiben; die Pakete müssen neu geladen werden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>Strategy operation</source>
   <translation>Strategieoperation</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>Succeeded</source>
   <translation>Gelungen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>Synthetic data</source>
   <translation>Synthetische Daten</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Synthetic samples</source>
   <translation>Synthetische Proben</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_page.py" />
   <source>Take them</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/harvest.py" />
   <source>Takes parts and finishing tools of open CAM Jobs, and records the machining time of every strategy.</source>
   <translation>Nimmt Teile und Schlichtwerkzeuge offener CAM-Aufträge und hält die Bearbeitungszeit jeder Strategie fest.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <source>The active model; choose another under Strategy Model</source>
   <translation>Das aktive Modell; ein anderes wird unter Strategiemodell gewählt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_page.py" />
   <source>The choice is out of date: rank again.</source>
   <translation>Die Wahl ist veraltet: neu bewerten.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>The dataset that is there now is deleted when the new one starts</source>
   <translation>Der jetzige Datensatz wird gelöscht, wenn der neue beginnt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>The diagnostics are in the clipboard.</source>
   <translation>Die Diagnose ist in der Zwischenablage.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/training_session.py" />
   <source>The environment is being prepared.</source>
   <translation>Die Umgebung wird vorbereitet.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>The environment variable CNC_TRAINING_HOME moves all data of all programs.</source>
   <translation>Die Umgebungsvariable CNC_TRAINING_HOME verlegt alle Daten für alle Programme.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>The fastest strategy under the cusp limit for each tool of the Job.</source>
   <translation>Die schnellste Strategie unter der zulässigen Restrauhöhe für jedes Werkzeug des Auftrags.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/part_sketches.py" />
   <source>The first parts that these settings give.</source>
   <translation>Die ersten Teile, die diese Einstellungen ergeben.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_table.py" />
   <source>The jobs of all FreeCADs on this computer, the newest first</source>
   <translation>Die Jobs aller FreeCADs auf diesem Rechner, die neuesten zuerst</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/plots.py" />
   <source>The loss curve of the selected training job appears here.</source>
   <translation>Hier erscheint die Verlustkurve des ausgewählten Trainingsjobs.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>The machine profile of new strategy operations</source>
   <translation>Das Maschinenprofil neuer Strategieoperationen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_dialog.py" />
   <source>The machine profile {} is there. Choose it in an operation, or as default.</source>
   <translation>Das Maschinenprofil {} ist da. Es kann in einer Operation oder als Vorgabe gewählt werden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>The machine whose cycle time counts</source>
   <translation>Die Maschine, deren Laufzeit zählt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>The old model's files are replaced when training ends</source>
   <translation>Die Dateien des alten Modells werden am Ende des Trainings ersetzt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>The operation that was posted alone, or the file of the whole program</source>
   <translation>Die allein ausgegebene Operation oder die Datei des ganzen Programms</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>The pattern; for a hybrid also the slope from which it follows waterlines</source>
   <translation>Das Muster; bei einem Hybrid auch die Neigung, ab der er den Höhenlinien folgt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>The profile of the machine on which the times were taken</source>
   <translation>Das Profil der Maschine, auf der die Zeiten gemessen wurden</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>The same seed and settings give the same parts</source>
   <translation>Gleicher Startwert und gleiche Einstellungen geben dieselben Teile</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/row_preview.py" />
   <source>The strategy in use</source>
   <translation>Die verwendete Strategie</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>The strategy model to judge</source>
   <translation>Das zu beurteilende Strategiemodell</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>The strategy models here; the active one is ticked</source>
   <translation>Die vorhandenen Strategiemodelle; das aktive ist angehakt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_dialog.py" />
   <source>The times were off by {:.1f} %, and are by {:.1f} % after the calibration; of other programs expect {:.1f} %.</source>
   <translation>Die Zeiten wichen um {:.1f} % ab, nach der Kalibrierung um {:.1f} %; bei anderen Programmen sind {:.1f} % zu erwarten.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_page.py" />
   <source>The tool controller lacks feeds. {} has {:g} and {:g} mm/min and {:g} rpm:</source>
   <translation>Der Werkzeugsteuerung fehlen Vorschübe. {} hat {:g} und {:g} mm/min und {:g} 1/min:</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/unfinished.py" />
   <source>The tool does not get into: {}</source>
   <translation>Das Werkzeug kommt nicht hinein: {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>The tool that cuts, with its feeds and its speed</source>
   <translation>Das schneidende Werkzeug mit Vorschüben und Drehzahl</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>The tools of the Job, and the time that each would take</source>
   <translation>Die Werkzeuge des Auftrags und die Zeit, die jedes brauchte</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>The training environment is being looked at.</source>
   <translation>Die Trainingsumgebung wird untersucht.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/training_session.py" />
   <source>The training environment is ready.</source>
   <translation>Die Trainingsumgebung ist bereit.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>There are other files in this folder. Choose an empty one.</source>
   <translation>In diesem Ordner liegen andere Dateien. Einen leeren wählen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>They change with the sliders and the seed</source>
   <translation>Sie ändern sich mit Reglern und Startwert</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fields.py" />
   <source>This is not a number.</source>
   <translation>Das ist keine Zahl.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>This is not the archive that the addon knows. Do you trust it?</source>
   <translation>Das ist nicht das Archiv, das das Addon kennt. Vertrauen Sie ihm?</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <source>This is the model that is fine-tuned. Choose another name.</source>
   <translation>Dieses Modell wird nachtrainiert. Einen anderen Namen wählen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/harvest.py" />
   <source>Tick at least one job.</source>
   <translation>Mindestens einen Auftrag ankreuzen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Tick at least one machine.</source>
   <translation>Mindestens eine Maschine ankreuzen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Tick at least one tool.</source>
   <translation>Mindestens ein Werkzeug ankreuzen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>Time of the generated path on this machine; the shorter the bar, the faster</source>
   <translation>Zeit der erzeugten Bahn auf dieser Maschine; je kürzer der Balken, desto schneller</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>Time that the strategy model, or the rule, expects</source>
   <translation>Zeit, die das Strategiemodell oder die Regel erwartet</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>To repair it: {}</source>
   <translation>Zum Reparieren: {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Tolerance</source>
   <translation>Toleranz</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>Tool</source>
   <translation>Werkzeug</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Tool controller</source>
   <translation>Werkzeugsteuerung</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Tools</source>
   <translation>Werkzeuge</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>Train</source>
   <translation>Trainieren</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Train from scratch</source>
   <translation>Von Grund auf trainieren</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/actions.py" />
   <source>Training</source>
   <translation>Training</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Training Environment</source>
   <translation>Trainingsumgebung</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Training Jobs</source>
   <translation>Trainingsjobs</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Training environment</source>
   <translation>Trainingsumgebung</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Trains a network that ranks finishing strategies for a part, a tool and a machine.</source>
   <translation>Trainiert ein Netz, das Schlichtstrategien für ein Teil, ein Werkzeug und eine Maschine bewertet.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_table.py" />
   <source>Type</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/calibration_table.py" />
   <source>Uncertainty</source>
   <translation>Unsicherheit</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Uninstall: delete the environment, its Python and all downloads</source>
   <translation>Deinstallieren: Umgebung, ihr Python und alle Downloads löschen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Use Selected</source>
   <translation>Auswahl verwenden</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>Use Selected Tool</source>
   <translation>Ausgewähltes Werkzeug verwenden</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>Use the model that was active before</source>
   <translation>Das zuvor aktive Modell verwenden</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>Use this model for the choices that come</source>
   <translation>Dieses Modell für künftige Wahlen verwenden</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>Using it sets {:g} and {:g} mm/min and {:g} rpm in its tool controller.</source>
   <translation>Bei Verwendung werden {:g} und {:g} mm/min und {:g} 1/min in seine Werkzeugsteuerung eingetragen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>Verified</source>
   <translation>Geprüft</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Versions, paths, settings and the end of the log, without passwords, as text</source>
   <translation>Versionen, Pfade, Einstellungen und das Ende des Protokolls, ohne Passwörter, als Text</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/native_operation.py" />
   <location filename="../../cnc_training/cam/strategy_names.py" />
   <source>Waterline</source>
   <translation>Höhenlinien</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>What it is judged on</source>
   <translation>Woran es beurteilt wird</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>What the 3D view shows of the selected strategy</source>
   <translation>Was die 3D-Ansicht von der ausgewählten Strategie zeigt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>What training runs on</source>
   <translation>Worauf das Training läuft</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/log_view.py" />
   <source>What was done, the newest line last</source>
   <translation>Was geschah, die neueste Zeile zuletzt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Wheels and archives that you put into this folder are used without a network</source>
   <translation>Wheels und Archive in diesem Ordner werden ohne Netz verwendet</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Where datasets are kept</source>
   <translation>Wo Datensätze liegen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Where strategy models are kept</source>
   <translation>Wo Strategiemodelle liegen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>Where the environment's Python comes from</source>
   <translation>Woher das Python der Umgebung kommt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>Which Tool?</source>
   <translation>Welches Werkzeug?</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>Why a strategy was chosen, or is out, or how it differs from the default</source>
   <translation>Warum eine Strategie gewählt wurde oder ausscheidet, oder wie sie vom Standard abweicht</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Write all jobs to a file: CSV or JSON</source>
   <translation>Alle Jobs in eine Datei schreiben: CSV oder JSON</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Write this strategy as FreeCAD's own 3D Surface or Waterline operation</source>
   <translation>Diese Strategie als FreeCADs eigene Operation 3D-Oberfläche oder Höhenlinien schreiben</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_names.py" />
   <source>Zigzag</source>
   <translation>Zickzack</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/comparison.py" />
   <source>as long</source>
   <translation>gleich lang</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>being ranked</source>
   <translation>wird bewertet</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>candidates</source>
   <translation>Kandidaten</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>chosen</source>
   <translation>gewählt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>default</source>
   <translation>Standard</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>does not work: {}</source>
   <translation>funktioniert nicht: {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/plots.py" />
   <source>epoch</source>
   <translation>Epoche</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>feeds of the machine profile {}, since it has none</source>
   <translation>Vorschübe des Maschinenprofils {}, da es keine hat</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>in use</source>
   <translation>in Gebrauch</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>none for NVIDIA</source>
   <translation>keiner für NVIDIA</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>none: the public servers</source>
   <translation>keiner: die öffentlichen Server</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>not installed yet</source>
   <translation>noch nicht installiert</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/comparison.py" />
   <source>not under the cusp limit</source>
   <translation>nicht unter der zulässigen Restrauhöhe</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>not verified yet</source>
   <translation>noch nicht geprüft</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>one for each core</source>
   <translation>einer je Kern</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>overruled</source>
   <translation>übergangen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>parts</source>
   <translation>Teilen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>passed</source>
   <translation>bestanden</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>refused</source>
   <translation>abgelehnt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>samples</source>
   <translation>Proben</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>shards</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>steps</source>
   <translation>Schritten</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/calibration_table.py" />
   <source>the times tell little about it</source>
   <translation>die Zeiten sagen wenig darüber</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>took {}</source>
   <translation>dauerte {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>torch</source>
   <translation>torch</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>training</source>
   <translation>Training</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>unknown for this platform</source>
   <translation>für diese Plattform unbekannt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>validation</source>
   <translation>Validierung</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/comparison.py" />
   <source>{:.0f} % faster</source>
   <translation>{:.0f} % schneller</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/comparison.py" />
   <source>{:.0f} % saved</source>
   <translation>{:.0f} % gespart</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>{:g} of {:g} {}</source>
   <translation>{:g} von {:g} {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>{} (chosen)</source>
   <translation>{} (gewählt)</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/actions.py" />
   <source>{} ({} samples)</source>
   <translation>{} ({} Proben)</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_names.py" />
   <source>{} at {}</source>
   <translation>{} bei {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_activation.py" />
   <source>{} came from elsewhere. Do you trust it?</source>
   <translation>{} kam von anderswo. Vertrauen Sie ihm?</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>{} cannot be written: {}</source>
   <translation>{} kann nicht geschrieben werden: {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/training_session.py" />
   <source>{} failed</source>
   <translation>{} ist fehlgeschlagen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/training_session.py" />
   <source>{} is done</source>
   <translation>{} ist fertig</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/training_session.py" />
   <source>{} is the active strategy model.</source>
   <translation>{} ist das aktive Strategiemodell.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_activation.py" />
   <source>{} is the active strategy model. {}</source>
   <translation>{} ist das aktive Strategiemodell. {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>{} left</source>
   <translation>noch {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/unfinished.py" />
   <source>{} more</source>
   <translation>{} weitere</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>{} running, {} queued, {} in all</source>
   <translation>{} laufen, {} warten, {} insgesamt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>{} to download, {} of disk needed, {} free</source>
   <translation>{} zu laden, {} Speicherplatz nötig, {} frei</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/page_actions.py" />
   <source>{} was added to the Job, and this operation is switched off.</source>
   <translation>{} wurde dem Auftrag hinzugefügt, diese Operation ist abgeschaltet.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_activation.py" />
   <source>{} was trained, but not activated.</source>
   <translation>{} wurde trainiert, aber nicht aktiviert.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>{}, built for CUDA {}</source>
   <translation>{}, für CUDA {} gebaut</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>{}, built for the CPU</source>
   <translation>{}, für die CPU gebaut</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/comparison.py" />
   <source>{}: {}</source>
   <translation>{}: {}</translation>
  </message>
 </context>
 <context>
  <name>CncTraining_DatasetsFolder</name>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Open Datasets Folder</source>
   <translation>Datensatzordner öffnen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Show the datasets in the file manager</source>
   <translation>Die Datensätze im Dateimanager zeigen</translation>
  </message>
 </context>
 <context>
  <name>CncTraining_EnvironmentPanel</name>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Environment Panel</source>
   <translation>Umgebungsfenster</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Show the state of the training environment</source>
   <translation>Den Zustand der Trainingsumgebung zeigen</translation>
  </message>
 </context>
 <context>
  <name>CncTraining_Evaluate</name>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Compare a model's choices with brute force and with fixed strategies</source>
   <translation>Die Wahl eines Modells mit vollständiger Suche und mit festen Strategien vergleichen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Evaluate Model...</source>
   <translation>Modell auswerten...</translation>
  </message>
 </context>
 <context>
  <name>CncTraining_FineTune</name>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Fine-Tune Current Model...</source>
   <translation>Aktuelles Modell nachtrainieren...</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Go on training the active strategy model on a dataset of your own</source>
   <translation>Das aktive Strategiemodell mit einem eigenen Datensatz weiter trainieren</translation>
  </message>
 </context>
 <context>
  <name>CncTraining_JobsPanel</name>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Jobs Panel</source>
   <translation>Jobfenster</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Show training jobs, their progress and their logs</source>
   <translation>Trainingsjobs, ihren Fortschritt und ihre Protokolle zeigen</translation>
  </message>
 </context>
 <context>
  <name>CncTraining_MeasuredTimes</name>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Enter what programs took on the machine, and fit its profile to these times</source>
   <translation>Eingeben, wie lange Programme auf der Maschine dauerten, und ihr Profil daran anpassen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Measured Times...</source>
   <translation>Gemessene Zeiten...</translation>
  </message>
 </context>
 <context>
  <name>CncTraining_ModelsFolder</name>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Open Models Folder</source>
   <translation>Modellordner öffnen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Show the strategy models in the file manager</source>
   <translation>Die Strategiemodelle im Dateimanager zeigen</translation>
  </message>
 </context>
 <context>
  <name>CncTraining_NewModel</name>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>New Model...</source>
   <translation>Neues Modell...</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Train a strategy model from scratch, or from an existing one</source>
   <translation>Ein Strategiemodell von Grund auf oder ausgehend von einem vorhandenen trainieren</translation>
  </message>
 </context>
 <context>
  <name>CncTraining_PrepareEnvironment</name>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Build the isolated Python with torch that training runs in</source>
   <translation>Das abgeschottete Python mit torch einrichten, in dem das Training läuft</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Prepare Environment</source>
   <translation>Umgebung vorbereiten</translation>
  </message>
 </context>
 <context>
  <name>CncTraining_Said</name>
  <message>
   <location filename="../../cnc_training/machining/machines.py" />
   <source>0 or more</source>
   <translation>0 oder mehr</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/limits.py" />
   <source>A boundary is not a closed polygon of points.</source>
   <translation>Eine Begrenzung ist kein geschlossener Linienzug aus Punkten.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>A cusp limit of {:g} mm makes no sense with this tool.</source>
   <translation>Eine Restrauhöhe von {:g} mm ist mit diesem Werkzeug nicht sinnvoll.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/grid.py" />
   <source>A grid of {} x {} points would need {:.1f} GB for each map.</source>
   <translation>Ein Raster von {} x {} Punkten würde {:.1f} GB je Karte brauchen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/calibration.py" />
   <source>A job</source>
   <translation>Ein Auftrag</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/calibration.py" />
   <source>A job without any move cannot be timed.</source>
   <translation>Die Zeit eines Auftrags ohne jede Bewegung kann nicht bestimmt werden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/removal.py" />
   <source>A job, here or in another FreeCAD, is using the environment.</source>
   <translation>Ein Job, hier oder in einem anderen FreeCAD, verwendet die Umgebung.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/prepare.py" />
   <source>A lock file was given.</source>
   <translation>Eine Paketliste wurde vorgegeben.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/machines.py" />
   <source>A machine profile needs a name.</source>
   <translation>Ein Maschinenprofil braucht einen Namen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>A name in {} is too long for the system.</source>
   <translation>Ein Name in {} ist für das System zu lang.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/recipe.py" />
   <source>A package in {} is not pinned by version and hash: {}</source>
   <translation>Ein Paket in {} ist nicht mit Version und Prüfsumme festgelegt: {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/drop.py" />
   <location filename="../../cnc_training/machining/project.py" />
   <source>A path has points that are not numbers.</source>
   <translation>Eine Bahn hat Punkte, die keine Zahlen sind.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/project.py" />
   <source>A path in the plane needs points of two coordinates.</source>
   <translation>Eine ebene Bahn braucht Punkte mit zwei Koordinaten.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking.py" />
   <source>A pencil pass follows the creases: there is nothing to rank.</source>
   <translation>Eine Bahn für Hohlkehlen folgt den Kehlen: Es gibt nichts zu bewerten.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/measured_times.py" />
   <source>A program without any move cannot be timed.</source>
   <translation>Die Zeit eines Programms ohne jede Bewegung kann nicht bestimmt werden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>A proxy or a sign-in page may have replaced it; try another network.</source>
   <translation>Ein Proxy oder eine Anmeldeseite hat sie wohl ersetzt; ein anderes Netz versuchen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/serve.py" />
   <source>A request line is not a JSON object: {}</source>
   <translation>Eine Zeile mit einer Anfrage ist kein JSON-Objekt: {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/serve.py" />
   <source>A request with this id is still unanswered.</source>
   <translation>Eine Anfrage mit dieser Kennung ist noch nicht beantwortet.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/installer.py" />
   <source>A step took too long: {}.</source>
   <translation>Ein Schritt dauerte zu lange: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/cutter.py" />
   <source>A tapered ball needs a tip radius, and a taper angle between 0 and 90 degrees.</source>
   <translation>Ein konischer Kugelfräser braucht einen Spitzenradius und einen Kegelwinkel zwischen 0 und 90 Grad.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/cutter.py" />
   <source>A tool of kind {} is not supported.</source>
   <translation>Ein Werkzeug der Art {} wird nicht unterstützt.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/moves.py" />
   <source>A tool path of {} points and {} kinds.</source>
   <translation>Eine Werkzeugbahn aus {} Punkten und {} Arten.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>A virus scanner may hold the file; exclude the folder and prepare again.</source>
   <translation>Ein Virenscanner hält die Datei wohl fest; den Ordner ausnehmen und erneut vorbereiten.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/label_pool.py" />
   <source>A worker process ended before its answer, which systems do when memory is short.</source>
   <translation>Ein Arbeitsprozess endete vor seiner Antwort, wie es Systeme bei knappem Speicher veranlassen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/verbs.py" />
   <source>Access to {} was denied.</source>
   <translation>Der Zugriff auf {} wurde verweigert.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>Add a ball end mill to it.</source>
   <translation>Ihm einen Kugelfräser hinzufügen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/geometry.py" />
   <source>Add one in the job's editor.</source>
   <translation>Im Editor des Auftrags eines hinzufügen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>All triangles of the mesh have no area.</source>
   <translation>Alle Dreiecke des Netzes haben keine Fläche.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/grid.py" />
   <location filename="../../cnc_training/machining/project.py" />
   <source>Allow a larger cusp or tolerance, or machine a smaller area.</source>
   <translation>Eine größere Restrauhöhe oder Toleranz zulassen oder eine kleinere Fläche bearbeiten.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/path_source.py" />
   <source>Allow a larger cusp, or choose another strategy or tool.</source>
   <translation>Eine größere Restrauhöhe zulassen oder eine andere Strategie oder ein anderes Werkzeug wählen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/map_building.py" />
   <source>Allow a larger cusp, take a larger tool, or finish fewer faces at a time.</source>
   <translation>Eine größere Restrauhöhe zulassen, ein größeres Werkzeug nehmen oder weniger Flächen auf einmal schlichten.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/page_actions.py" />
   <location filename="../../cnc_training/cam/ranking.py" />
   <source>Allow a larger one.</source>
   <translation>Eine größere zulassen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Allow the runtime's folder in the virus scanner and prepare again.</source>
   <translation>Den Ordner der Laufzeitumgebung im Virenscanner zulassen und erneut vorbereiten.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/gpu.py" />
   <source>Apple's GPU is not used.</source>
   <translation>Die GPU von Apple wird nicht verwendet.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/matrix.py" />
   <source>Ask for limits of the matrix.</source>
   <translation>Nur Grenzen aus der Tabelle angeben.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <source>At least one sample is needed.</source>
   <translation>Mindestens eine Probe ist nötig.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/part_folder.py" />
   <source>At most {} go in.</source>
   <translation>Höchstens {} werden aufgenommen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/gpu.py" />
   <source>CPU only, as set.</source>
   <translation>Nur CPU, wie eingestellt.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/queue.py" />
   <source>Cancel it first.</source>
   <translation>Ihn zuerst abbrechen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/errors.py" />
   <source>Cancelled.</source>
   <translation>Abgebrochen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/queue.py" />
   <source>Cancelling</source>
   <translation>Wird abgebrochen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tessellation.py" />
   <source>Check its geometry.</source>
   <translation>Die Geometrie prüfen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/verbs.py" />
   <source>Check its permissions and virus scanner.</source>
   <translation>Zugriffsrechte und Virenscanner prüfen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/download.py" />
   <location filename="../../cnc_training/env/failures.py" />
   <source>Check its permissions, or set CNC_TRAINING_HOME to another folder.</source>
   <translation>Die Zugriffsrechte prüfen oder CNC_TRAINING_HOME auf einen anderen Ordner setzen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/checks.py" />
   <source>Check the chosen faces, the final depth and the tool.</source>
   <translation>Die gewählten Flächen, die Endtiefe und das Werkzeug prüfen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <source>Check the folders.</source>
   <translation>Die Ordner prüfen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Check the network and prepare again.</source>
   <translation>Das Netz prüfen und erneut vorbereiten.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Check the package index that pip is set up for.</source>
   <translation>Den Paketindex prüfen, für den pip eingerichtet ist.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/history.py" />
   <source>Check the permissions of its folder and close programs that use the file.</source>
   <translation>Die Zugriffsrechte des Ordners prüfen und Programme schließen, die die Datei verwenden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Check the permissions of the folder that the log names.</source>
   <translation>Die Zugriffsrechte des Ordners prüfen, den das Protokoll nennt.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/map_building.py" />
   <source>Check the selected faces, the boundary, the final depth and the tool's diameter.</source>
   <translation>Die ausgewählten Flächen, die Begrenzung, die Endtiefe und den Werkzeugdurchmesser prüfen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Check user and password of the index that pip is set up for.</source>
   <translation>Benutzer und Passwort des Index prüfen, für den pip eingerichtet ist.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <source>Checking</source>
   <translation>Wird geprüft</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/prepare.py" />
   <source>Checking disk space</source>
   <translation>Speicherplatz wird geprüft</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/prepare.py" />
   <source>Checking that the packages can be loaded</source>
   <translation>Es wird geprüft, ob die Pakete geladen werden können</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>Choose CPU or auto.</source>
   <translation>CPU oder Auto wählen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_bits.py" />
   <source>Choose a ball end, a tapered ball, a bull nose, a flat end mill, a V-bit or a chamfer mill.</source>
   <translation>Einen Kugel-, Torus- oder Schaftfräser, einen konischen Kugelfräser, einen V-Fräser oder einen Fasenfräser wählen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/settings.py" />
   <source>Choose a folder by its whole path, outside the addon's own.</source>
   <translation>Einen Ordner mit vollem Pfad wählen, außerhalb des Ordners der Erweiterung.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>Choose a strategy model.</source>
   <translation>Ein Strategiemodell wählen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Choose another Python in the panel.</source>
   <translation>Im Umgebungsfenster ein anderes Python wählen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/machines.py" />
   <location filename="../../cnc_training/models/card.py" />
   <source>Choose another file.</source>
   <translation>Eine andere Datei wählen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <location filename="../../cnc_training/runtime/loaded_models.py" />
   <source>Choose another model.</source>
   <translation>Ein anderes Modell wählen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <location filename="../../cnc_training/runtime/train.py" />
   <source>Choose another name or overwrite it.</source>
   <translation>Einen anderen Namen wählen oder überschreiben.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/calibration.py" />
   <source>Choose another name, or replace it.</source>
   <translation>Einen anderen Namen wählen oder es ersetzen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/measured_times.py" />
   <location filename="../../cnc_training/models/registry.py" />
   <source>Choose another name.</source>
   <translation>Einen anderen Namen wählen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/measured_times.py" />
   <source>Choose another one.</source>
   <translation>Ein anderes wählen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/native_operation.py" />
   <source>Choose another strategy, or keep the strategy operation.</source>
   <translation>Eine andere Strategie wählen oder bei der Strategieoperation bleiben.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking.py" />
   <source>Choose another strategy.</source>
   <translation>Eine andere Strategie wählen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/api/_measured.py" />
   <location filename="../../cnc_training/cam/tool_ranking.py" />
   <location filename="../../cnc_training/models/card.py" />
   <location filename="../../cnc_training/runtime/strategy_model.py" />
   <source>Choose another.</source>
   <translation>Eine andere Wahl treffen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/standalone.py" />
   <source>Choose it again in the panel if it shall be used.</source>
   <translation>Im Umgebungsfenster erneut wählen, falls sie verwendet werden soll.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/sources.py" />
   <source>Choose it in the panel and say that you trust it.</source>
   <translation>Im Umgebungsfenster wählen und bestätigen, dass Sie ihm vertrauen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/registry.py" />
   <source>Choose one from the list.</source>
   <translation>Eines aus der Liste wählen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking.py" />
   <source>Choose one of the Job's.</source>
   <translation>Eine des Auftrags wählen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/inputs.py" />
   <source>Choose one that holds a finishing tool.</source>
   <translation>Eine mit einem Schlichtwerkzeug wählen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking.py" />
   <source>Choose one.</source>
   <translation>Eine wählen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>Choose or generate one.</source>
   <translation>Einen wählen oder erzeugen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>Choose the model.</source>
   <translation>Das Modell wählen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/shop_times.py" />
   <source>Choose the posted program instead.</source>
   <translation>Stattdessen das ausgegebene Programm wählen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/geometry.py" />
   <source>Choose them again.</source>
   <translation>Sie erneut wählen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>Choose {} features.</source>
   <translation>Merkmale {} wählen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/boundary.py" />
   <source>Close it, or choose another one.</source>
   <translation>Sie schließen oder eine andere wählen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Close other FreeCADs, or allow the runtime's folder in the virus scanner.</source>
   <translation>Andere FreeCADs schließen oder den Ordner der Laufzeitumgebung im Virenscanner zulassen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Close other programs and prepare again.</source>
   <translation>Andere Programme schließen und erneut vorbereiten.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/removal.py" />
   <source>Close other programs that use them and remove the environment again.</source>
   <translation>Andere Programme schließen, die sie verwenden, und die Umgebung erneut entfernen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/verbs.py" />
   <source>Close programs or use fewer workers.</source>
   <translation>Programme schließen oder weniger Prozesse verwenden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/machines.py" />
   <source>Compare it with one that ships.</source>
   <translation>Mit einem mitgelieferten vergleichen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/registry.py" />
   <source>Confirm that you trust it first.</source>
   <translation>Zuerst bestätigen, dass Sie ihm vertrauen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/application.py" />
   <source>Confirm that you trust it, then activate it.</source>
   <translation>Bestätigen, dass Sie ihm vertrauen, dann aktivieren.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>Copy it again, or train a new model.</source>
   <translation>Erneut kopieren oder ein neues Modell trainieren.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>Copy it again.</source>
   <translation>Erneut kopieren.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/cutter.py" />
   <source>Correct one of them.</source>
   <translation>Eines von beiden berichtigen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/calibration.py" />
   <source>Correct that time.</source>
   <translation>Diese Zeit berichtigen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>Correct the Job's stock.</source>
   <translation>Das Rohteil des Auftrags berichtigen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/map_building.py" />
   <source>Correct the boundary.</source>
   <translation>Die Begrenzung berichtigen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/cutter.py" />
   <source>Correct the tool.</source>
   <translation>Das Werkzeug berichtigen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>Create one first.</source>
   <translation>Zuerst einen anlegen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/prepare.py" />
   <source>Creating the environment</source>
   <translation>Die Umgebung wird angelegt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/settings.py" />
   <source>Data cannot be kept in {}.</source>
   <translation>In {} können keine Daten gehalten werden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/unpack.py" />
   <source>Delete it and get it again from a trusted place.</source>
   <translation>Die Datei löschen und erneut von einem vertrauenswürdigen Ort holen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/preflight.py" />
   <source>Delete some files, or set CNC_TRAINING_HOME to a folder on another disk.</source>
   <translation>Dateien löschen oder CNC_TRAINING_HOME auf einen Ordner auf einem anderen Datenträger setzen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Delete the wheel that the log names from the downloads folder and prepare again.</source>
   <translation>Das Wheel, das das Protokoll nennt, aus dem Download-Ordner löschen und erneut vorbereiten.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/fetching.py" />
   <source>Downloaded {}</source>
   <translation>Geladen: {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/standalone.py" />
   <source>Downloading Python {}</source>
   <translation>Python {} wird geladen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/standalone.py" />
   <source>Downloading Python {} ({})</source>
   <translation>Python {} wird geladen ({})</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/fetching.py" />
   <source>Downloading failed for {}</source>
   <translation>Das Laden schlug fehl für {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/fetching.py" />
   <source>Downloading {} ({:.0f} of {:.0f} MB)</source>
   <translation>{} wird geladen ({:.0f} von {:.0f} MB)</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/limits.py" />
   <source>Draw it again.</source>
   <translation>Sie neu zeichnen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>Evaluate</source>
   <translation>Auswerten</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <location filename="../../cnc_training/machining/mesh_formats.py" />
   <source>Export the mesh again.</source>
   <translation>Das Netz erneut exportieren.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/download.py" />
   <source>Fetch it by other means and put it into {}: it is used from there.</source>
   <translation>Auf anderem Wege holen und in {} legen: Von dort wird die Datei verwendet.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/download.py" />
   <source>Fetch it from {} by other means and put it into {}: it is used from there.</source>
   <translation>Auf anderem Wege von {} holen und in {} legen: Von dort wird die Datei verwendet.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>Fine-tune</source>
   <translation>Nachtrainieren</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>Fine-tuning needs a dataset.</source>
   <translation>Das Nachtrainieren braucht einen Datensatz.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>Fine-tuning starts from a model, and none was given.</source>
   <translation>Das Nachtrainieren beginnt mit einem Modell, und es wurde keines angegeben.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/prepare.py" />
   <source>Finishing</source>
   <translation>Wird abgeschlossen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/download.py" />
   <location filename="../../cnc_training/env/failures.py" />
   <source>Free some space and prepare again.</source>
   <translation>Platz schaffen und erneut vorbereiten.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/verbs.py" />
   <source>Free some space and start again.</source>
   <translation>Platz schaffen und erneut starten.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/preflight.py" />
   <source>Free some space, or set CNC_TRAINING_HOME to a folder on another disk.</source>
   <translation>Platz schaffen oder CNC_TRAINING_HOME auf einen Ordner auf einem anderen Datenträger setzen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/part_folder.py" />
   <source>FreeCAD cannot be started: {}</source>
   <translation>FreeCAD kann nicht gestartet werden: {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>FreeCAD ended before this job did. It can be resumed.</source>
   <translation>FreeCAD endete vor diesem Job. Er kann fortgesetzt werden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/part_folder.py" />
   <source>FreeCAD ended without an answer: the file is damaged, or it takes too much memory</source>
   <translation>FreeCAD endete ohne Antwort: Die Datei ist beschädigt oder braucht zu viel Speicher</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/native_operation.py" />
   <source>FreeCAD has no operation for this strategy: {}.</source>
   <translation>FreeCAD hat für diese Strategie keine Operation: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/native_operation.py" />
   <source>FreeCAD makes no path for {}.</source>
   <translation>FreeCAD erzeugt für {} keine Bahn.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/part_folder.py" />
   <source>FreeCAD took more than {:g} s for it</source>
   <translation>FreeCAD brauchte dafür mehr als {:g} s</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/native_operation.py" />
   <source>FreeCAD's 3D Surface takes stepovers of {:g} to {:g} % of the tool only.</source>
   <translation>FreeCADs 3D-Oberfläche nimmt nur Bahnabstände von {:g} bis {:g} % des Werkzeugs.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/datasets.py" />
   <source>Generate it again to go on.</source>
   <translation>Erneut erzeugen, um damit weiterzumachen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/dataset.py" />
   <source>Generate it again.</source>
   <translation>Ihn erneut erzeugen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/learning_data.py" />
   <source>Generate more samples.</source>
   <translation>Mehr Proben erzeugen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/dataset.py" />
   <source>Generate the dataset again with resume.</source>
   <translation>Den Datensatz mit Fortsetzen erneut erzeugen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/cutter.py" />
   <source>Give height and radius of each point.</source>
   <translation>Höhe und Radius jedes Punktes angeben.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/machines.py" />
   <source>Give it letters or digits.</source>
   <translation>Ihm Buchstaben oder Ziffern geben.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/evaluate.py" />
   <source>Give meshes or a dataset.</source>
   <translation>Netze oder einen Datensatz angeben.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/cutter.py" />
   <source>Give the diameter where the taper ends.</source>
   <translation>Den Durchmesser am Ende des Kegels angeben.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/measured_times.py" />
   <source>Give the time in seconds.</source>
   <translation>Die Zeit in Sekunden angeben.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/records.py" />
   <source>Go on with it there.</source>
   <translation>Dort damit weitermachen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>In a company network set PIP_CERT to the company's certificate file; never switch the check off.</source>
   <translation>In einem Firmennetz PIP_CERT auf die Zertifikatsdatei der Firma setzen; die Prüfung nie abschalten.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Install Microsoft's Visual C++ Redistributable (x64) and prepare again.</source>
   <translation>Das Visual C++ Redistributable (x64) von Microsoft installieren und erneut vorbereiten.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/prepare.py" />
   <location filename="../../cnc_training/env/sources.py" />
   <source>Install Python 3.11 to 3.13 (Debian and Ubuntu: with python3-venv), or choose one in the panel.</source>
   <translation>Python 3.11 bis 3.13 installieren (Debian und Ubuntu: mit python3-venv) oder im Umgebungsfenster eines wählen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/archives.py" />
   <source>Install Python 3.11 to 3.13, or choose one in the panel.</source>
   <translation>Python 3.11 bis 3.13 installieren oder im Umgebungsfenster eines wählen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/prepare.py" />
   <source>Installing packages</source>
   <translation>Pakete werden installiert</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/installer.py" />
   <source>Installing packages ({:.0f} MB)</source>
   <translation>Pakete werden installiert ({:.0f} MB)</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/preparation.py" />
   <source>It cannot be used: {}.</source>
   <translation>Nicht verwendbar: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/preparation.py" />
   <source>It did not answer as a Python interpreter does (exit code {}).</source>
   <translation>Es antwortete nicht wie ein Python-Interpreter (Rückgabewert {}).</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/preparation.py" />
   <source>It did not answer within {:g} s.</source>
   <translation>Es antwortete nicht innerhalb von {:g} s.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>It lies on a disk that is mounted `noexec`; set CNC_TRAINING_HOME to a folder on another one.</source>
   <translation>Er liegt auf einem Datenträger, der mit `noexec` eingehängt ist; CNC_TRAINING_HOME auf einen Ordner auf einem anderen setzen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>It must be above zero and far below the tool's radius.</source>
   <translation>Sie muss über null und weit unter dem Werkzeugradius liegen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/machines.py" />
   <source>It must be {}.</source>
   <translation>Erlaubt ist: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>It needs a list "parts" with a "file" in each entry.</source>
   <translation>Sie braucht eine Liste "parts" mit "file" in jedem Eintrag.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>It was accepted.</source>
   <translation>Das wurde zugelassen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/gate.py" />
   <source>It was not compared with {} on the same parts.</source>
   <translation>Es wurde nicht an denselben Teilen mit {} verglichen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/application.py" />
   <source>It was not judged.</source>
   <translation>Es wurde nicht beurteilt.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>It was not made by CNC Training; train a new model.</source>
   <translation>Es wurde nicht von CNC Training erzeugt; ein neues Modell trainieren.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/cutter.py" />
   <source>Its heights must begin at 0 and not fall, and no radius may be negative.</source>
   <translation>Seine Höhen müssen bei 0 beginnen und dürfen nicht fallen, und kein Radius darf negativ sein.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/post.py" />
   <source>Its last recompute failed.</source>
   <translation>Ihre letzte Neuberechnung schlug fehl.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/predictor.py" />
   <source>Its log has the details.</source>
   <translation>Sein Protokoll nennt die Einzelheiten.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/post.py" />
   <source>Its messages are in the Report view.</source>
   <translation>Seine Meldungen stehen im Ausgabefenster.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/native_operation.py" />
   <source>Its messages are in the Report view; undo, and keep the strategy operation.</source>
   <translation>Seine Meldungen stehen im Ausgabefenster; rückgängig machen und bei der Strategieoperation bleiben.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/machines.py" />
   <source>Known are: {}, and your own.</source>
   <translation>Bekannt sind: {} und Ihre eigenen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/calibration.py" />
   <location filename="../../cnc_training/runtime/matrix.py" />
   <location filename="../../cnc_training/runtime/synthetic.py" />
   <source>Known are: {}.</source>
   <translation>Bekannt sind: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <source>Labelling</source>
   <translation>Wird gekennzeichnet</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/calibration.py" />
   <source>Leave it out.</source>
   <translation>Ihn weglassen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>Leave out fewer families.</source>
   <translation>Weniger Familien weglassen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>Lengths must not be negative, and a ramp lies between 0 and 90 degrees.</source>
   <translation>Längen dürfen nicht negativ sein, und eine Rampe liegt zwischen 0 und 90 Grad.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/network.py" />
   <source>Let the Addon Manager install it (Debian and Ubuntu: python3-requests).</source>
   <translation>Das Paket vom Addon-Manager installieren lassen (Debian und Ubuntu: python3-requests).</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/gcode_time.py" />
   <source>Line {} of the program cannot be timed: {}</source>
   <translation>Die Zeit von Zeile {} des Programms kann nicht bestimmt werden: {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/prepare.py" />
   <source>Looking at the downloaded packages</source>
   <translation>Die geladenen Pakete werden durchgesehen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/prepare.py" />
   <source>Looking for a Python</source>
   <translation>Ein Python wird gesucht</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>Loss {:.4f}</source>
   <translation>Verlust {:.4f}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>Lower the final depth.</source>
   <translation>Die Endtiefe tiefer setzen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/training.py" />
   <source>Lower the learning rate.</source>
   <translation>Die Lernrate verringern.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/measured_times.py" />
   <source>Measure a shorter one.</source>
   <translation>Ein kürzeres messen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/api/_measured.py" />
   <source>Measure a shorter program.</source>
   <translation>Ein kürzeres Programm messen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/calibration.py" />
   <source>Measure at least {} jobs, with short and long moves and some retracts.</source>
   <translation>Mindestens {} Aufträge messen, mit kurzen und langen Wegen und einigem Abheben.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>Merge dataset</source>
   <translation>Datensatz zusammenführen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <source>Merge one run's shards.</source>
   <translation>Nur Dateien eines Laufs zusammenführen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking.py" />
   <location filename="../../cnc_training/cam/tool_ranking.py" />
   <source>Move it into one.</source>
   <translation>Sie in einen verschieben.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/part_folder.py" />
   <source>Name freecadcmd.</source>
   <translation>freecadcmd angeben.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/recipe.py" />
   <source>Names of files in the environment would have up to {} characters; Windows allows {}.</source>
   <translation>Dateinamen in der Umgebung hätten bis zu {} Zeichen; Windows erlaubt {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/gpu.py" />
   <source>No NVIDIA GPU was found.</source>
   <translation>Keine NVIDIA-GPU gefunden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/sources.py" />
   <source>No Python could be used.</source>
   <translation>Kein Python konnte verwendet werden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/prepare.py" />
   <source>No Python of this computer</source>
   <translation>Kein Python dieses Rechners</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/rule_ranking.py" />
   <location filename="../../cnc_training/runtime/rank.py" />
   <source>No candidate keeps the cusp limit.</source>
   <translation>Kein Kandidat hält die zulässige Restrauhöhe ein.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/drop.py" />
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>No face is selected.</source>
   <translation>Keine Fläche ist ausgewählt.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/harvest.py" />
   <source>No part was chosen.</source>
   <translation>Kein Teil wurde gewählt.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/evaluate.py" />
   <source>No parts were given to judge the model on.</source>
   <translation>Es wurden keine Teile angegeben, an denen das Modell beurteilt werden kann.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking.py" />
   <source>No strategy keeps the cusp limit: {}.</source>
   <translation>Keine Strategie hält die zulässige Restrauhöhe ein: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/rank.py" />
   <source>No strategy model is active: the rule-based choice was verified.</source>
   <translation>Kein Strategiemodell ist aktiv: Die regelbasierte Wahl wurde geprüft.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/coarse_samples.py" />
   <source>No surface of the part is below 80 degrees.</source>
   <translation>Keine Fläche des Teils liegt unter 80 Grad.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/matrix.py" />
   <source>No tool goes with these cusp limits.</source>
   <translation>Kein Werkzeug passt zu diesen Restrauhöhen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>Not ranked yet: this is the default, a zigzag at 0 degrees.</source>
   <translation>Noch nicht bewertet: Dies ist der Standard, ein Zickzack bei 0 Grad.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/measured_times.py" />
   <source>Nothing</source>
   <translation>Nichts</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/network.py" />
   <source>Nothing can be downloaded, because the Python package `requests` is missing in FreeCAD.</source>
   <translation>Nichts kann geladen werden, weil in FreeCAD das Python-Paket `requests` fehlt.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>Nothing is left to learn from.</source>
   <translation>Es ist nichts mehr da, woraus gelernt werden könnte.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/gcode_time.py" />
   <source>Only G0 to G4, G17 to G21, G61, G64, G90 and G91 are understood.</source>
   <translation>Nur G0 bis G4, G17 bis G21, G61, G64, G90 und G91 werden verstanden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/gate.py" />
   <source>Only {} parts to compare with {}; {} are needed to tell.</source>
   <translation>Nur {} Teile zum Vergleich mit {}; {} sind für ein Urteil nötig.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/learning_data.py" />
   <source>Only {} usable parts: too few to learn from.</source>
   <translation>Nur {} brauchbare Teile: zu wenige, um daraus zu lernen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/harvest.py" />
   <source>Open a document with a CAM Job.</source>
   <translation>Ein Dokument mit einem CAM-Auftrag öffnen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/compat.py" />
   <source>OpenCAMLib cannot be loaded: {}.</source>
   <translation>OpenCAMLib kann nicht geladen werden: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/compat.py" />
   <source>OpenCAMLib, which FreeCAD's own 3D operations need, is not installed.</source>
   <translation>OpenCAMLib, das FreeCADs eigene 3D-Operationen brauchen, ist nicht installiert.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <source>Overwrite it or rename this one.</source>
   <translation>Ihn überschreiben oder diesen umbenennen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/queue.py" />
   <source>Packages are missing from the runtime: {}.</source>
   <translation>In der Laufzeitumgebung fehlen Pakete: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/checks.py" />
   <source>Please report this with the part.</source>
   <translation>Bitte mit dem Teil melden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/background.py" />
   <source>Please report this.</source>
   <translation>Bitte melden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>Plunge, ramp or arc.</source>
   <translation>Eintauchen, Rampe oder Bogen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/installer.py" />
   <source>Prepare again.</source>
   <translation>Erneut vorbereiten.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Prepare again; what was fetched is kept.</source>
   <translation>Erneut vorbereiten; was geladen wurde, ist noch da.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/preparation.py" />
   <source>Prepare ended unexpectedly.</source>
   <translation>Das Vorbereiten endete unerwartet.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>Prepare environment</source>
   <translation>Umgebung vorbereiten</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>Preparing</source>
   <translation>Wird vorbereitet</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>Preparing the environment was interrupted while {} ({}).</source>
   <translation>Das Vorbereiten der Umgebung wurde {} unterbrochen ({}).</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>Probe environment</source>
   <translation>Umgebung prüfen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>Python of this program</source>
   <translation>Python dieses Programms</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>Python {}</source>
   <translation>Python {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/sources.py" />
   <source>Pythons of this computer</source>
   <translation>Pythons dieses Rechners</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/inputs.py" />
   <source>Raise it.</source>
   <translation>Sie höher setzen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/inputs.py" />
   <source>Raise it: the tool moves there at rapid speed.</source>
   <translation>Sie höher setzen: Das Werkzeug bewegt sich dort im Eilgang.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>Raise the operation's safe and clearance heights.</source>
   <translation>Sichere Höhe und Durchgangshöhe der Operation höher setzen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>Raise the start depth.</source>
   <translation>Die Starttiefe höher setzen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>Rank</source>
   <translation>Bewerten</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/choosing.py" />
   <source>Rank it first.</source>
   <translation>Sie zuerst bewerten.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/prepare.py" />
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/choosing.py" />
   <location filename="../../cnc_training/cam/shop_times.py" />
   <source>Recompute it first.</source>
   <translation>Sie zuerst neu berechnen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/gate.py" />
   <source>Regret {:.1%} against {:.1%} of {} on {} parts; the upper bound of the difference, {:+.1%}, exceeds {:.0%}.</source>
   <translation>Zeitverlust {:.1%} gegen {:.1%} von {} an {} Teilen; die obere Schranke des Unterschieds, {:+.1%}, liegt über {:.0%}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/gate.py" />
   <source>Regret {:.1%} against {:.1%} of {} on {} parts; the upper bound of the difference, {:+.1%}, is at most {:.0%}.</source>
   <translation>Zeitverlust {:.1%} gegen {:.1%} von {} an {} Teilen; die obere Schranke des Unterschieds, {:+.1%}, liegt nicht über {:.0%}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Repair the environment; if it stays so, copy the diagnostics and report them.</source>
   <translation>Die Umgebung reparieren; hilft das nicht, die Diagnose kopieren und melden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>Repair the mesh, or export it again.</source>
   <translation>Das Netz reparieren oder erneut exportieren.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>Rough before this operation, or accept the remaining stock in it.</source>
   <translation>Vor dieser Operation schruppen oder das verbliebene Aufmaß in ihr zulassen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/process.py" />
   <location filename="../../cnc_training/jobs/queue.py" />
   <location filename="../../cnc_training/runtime/verbs.py" />
   <source>Run Prepare Environment again.</source>
   <translation>„Umgebung vorbereiten“ erneut ausführen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/manager.py" />
   <source>Run Prepare Environment.</source>
   <translation>„Umgebung vorbereiten“ ausführen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <source>Run it again.</source>
   <translation>Ihn erneut ausführen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/part_folder.py" />
   <source>STL, OBJ, PLY, STEP and FCStd are.</source>
   <translation>Lesbar sind STL, OBJ, PLY, STEP und FCStd.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>Say which one.</source>
   <translation>Angeben, welcher gemeint ist.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>Select a solid, a face or a mesh with triangles.</source>
   <translation>Einen Festkörper, eine Fläche oder ein Netz mit Dreiecken auswählen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/drop.py" />
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>Select faces, or machine the whole part.</source>
   <translation>Flächen auswählen oder das ganze Teil bearbeiten.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <location filename="../../cnc_training/env/preflight.py" />
   <source>Set CNC_TRAINING_HOME to a folder with a short name.</source>
   <translation>CNC_TRAINING_HOME auf einen Ordner mit kurzem Namen setzen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Set HTTPS_PROXY with the right address, user and password.</source>
   <translation>HTTPS_PROXY mit richtiger Adresse, Benutzer und Passwort setzen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>Set it again.</source>
   <translation>Erneut einstellen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_bits.py" />
   <source>Set it in the tool bit's properties.</source>
   <translation>In den Eigenschaften des Werkzeugs einstellen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/cutter.py" />
   <source>Set it in the tool controller's tool.</source>
   <translation>Beim Werkzeug der Werkzeugsteuerung einstellen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>Set it in the tool controller.</source>
   <translation>In der Werkzeugsteuerung einstellen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/geometry.py" />
   <source>Set it up in the job's editor.</source>
   <translation>Im Editor des Auftrags einrichten.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/inputs.py" />
   <source>Set the error that is allowed.</source>
   <translation>Die zulässige Abweichung einstellen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/inputs.py" />
   <source>Set the height of the ridges that may remain.</source>
   <translation>Die Höhe der Rillen einstellen, die stehen bleiben dürfen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_bits.py" />
   <source>Set what the machine and the material allow; the machine profile "{}" has {}.</source>
   <translation>Einstellen, was Maschine und Werkstoff zulassen; das Maschinenprofil „{}“ hat {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>Shank or holder would meet the part: {:.0f} mm2, seen from above, are left.</source>
   <translation>Schaft oder Halter würden das Teil berühren: {:.0f} mm2, von oben gesehen, bleiben stehen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/synthetic.py" />
   <source>Shape diversity and slope mix go from 0 to 1.</source>
   <translation>Formenvielfalt und Steilheit gehen von 0 bis 1.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/removal.py" />
   <source>Some files could not be deleted: {}.</source>
   <translation>Einige Dateien konnten nicht gelöscht werden: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/worker.py" />
   <source>Something unexpected happened: {}.</source>
   <translation>Etwas Unerwartetes geschah: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/verbs.py" />
   <source>Something unexpected went wrong: {}: {}</source>
   <translation>Etwas Unerwartetes ging schief: {}: {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>Stock to leave must not be negative, and the tolerance must be above zero.</source>
   <translation>Das Aufmaß darf nicht negativ sein, und die Toleranz muss über null liegen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>Synthetic data</source>
   <translation>Synthetische Daten</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/coarse_samples.py" />
   <source>Take a smaller.</source>
   <translation>Ein kleineres nehmen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/verbs.py" />
   <source>The GPU's memory is full.</source>
   <translation>Der Speicher der GPU ist voll.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/gpu.py" />
   <source>The NVIDIA driver does not work ({}).</source>
   <translation>Der NVIDIA-Treiber funktioniert nicht ({}).</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/installer.py" />
   <source>The Python environment could not be created</source>
   <translation>Die Python-Umgebung konnte nicht angelegt werden</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>The Python that the environment was made from is gone ({}).</source>
   <translation>Das Python, aus dem die Umgebung gemacht wurde, ist nicht mehr da ({}).</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>The addon needs other packages now: {}.</source>
   <translation>Die Erweiterung braucht jetzt andere Pakete: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>The archive nests too deeply.</source>
   <translation>Das Archiv ist zu tief verschachtelt.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/grid.py" />
   <source>The area to be covered is empty or not finite.</source>
   <translation>Die zu bearbeitende Fläche ist leer oder nicht endlich.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/registry.py" />
   <source>The base model that comes with the addon.</source>
   <translation>Das mitgelieferte Grundmodell.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/boundary.py" />
   <source>The boundary {} has no closed outline.</source>
   <translation>Die Begrenzung {} hat keinen geschlossenen Umriss.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/datasets.py" />
   <source>The card of {} cannot be read: {}.</source>
   <translation>Die Karte von {} kann nicht gelesen werden: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/answering.py" />
   <source>The card of {} has no golden request.</source>
   <translation>Die Karte von {} hat keine Probeanfrage.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/strategy_model.py" />
   <source>The card of {} is damaged: {}.</source>
   <translation>Die Karte von {} ist beschädigt: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/datasets.py" />
   <source>The card of {} is not a file.</source>
   <translation>Die Karte von {} ist keine Datei.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>The card of {} is not valid: {}.</source>
   <translation>Die Karte von {} ist ungültig: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/datasets.py" />
   <source>The card of {} is too large to be one.</source>
   <translation>Die Karte von {} ist zu groß für eine Karte.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>The card of {} is too long.</source>
   <translation>Die Karte von {} ist zu lang.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/datasets.py" />
   <source>The card of {} names files outside its folder.</source>
   <translation>Die Karte von {} nennt Dateien außerhalb ihres Ordners.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>The choice of the strategy is out of date: rank again.</source>
   <translation>Die Wahl der Strategie ist veraltet: neu bewerten.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/inputs.py" />
   <source>The clearance height lies below the safe height.</source>
   <translation>Die Durchgangshöhe liegt unter der sicheren Höhe.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/checks.py" />
   <source>The computed path was thrown away because {}.</source>
   <translation>Die berechnete Bahn wurde verworfen: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/verbs.py" />
   <source>The computer's memory is full.</source>
   <translation>Der Arbeitsspeicher des Rechners ist voll.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/settings.py" />
   <source>The cusp height must be over 0 and at most 5 mm.</source>
   <translation>Die Restrauhöhe muss über 0 und höchstens 5 mm sein.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>The cusp limit is not kept everywhere: this strategy {}.</source>
   <translation>Die zulässige Restrauhöhe wird nicht überall eingehalten: Diese Strategie {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/inputs.py" />
   <source>The cusp limit is zero.</source>
   <translation>Die zulässige Restrauhöhe ist null.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <source>The dataset {} exists with other settings.</source>
   <translation>Der Datensatz {} besteht mit anderen Einstellungen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/dataset.py" />
   <source>The dataset {} has no usable shard.</source>
   <translation>Der Datensatz {} hat keine brauchbare Datei.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/verbs.py" />
   <source>The disk is full{}.</source>
   <translation>Der Datenträger ist voll{}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/preflight.py" />
   <source>The disk of {} has room for {} more files; {} are needed.</source>
   <translation>Auf dem Datenträger von {} ist Platz für noch {} Dateien; {} sind nötig.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/download.py" />
   <location filename="../../cnc_training/env/failures.py" />
   <source>The disk of {} is full.</source>
   <translation>Der Datenträger von {} ist voll.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>The document has several CAM Jobs.</source>
   <translation>Das Dokument hat mehrere CAM-Aufträge.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>The environment has not been prepared yet.</source>
   <translation>Die Umgebung wurde noch nicht vorbereitet.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/lock.py" />
   <source>The environment is being prepared by another FreeCAD or program.</source>
   <translation>Die Umgebung wird gerade von einem anderen FreeCAD oder Programm vorbereitet.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/manager.py" />
   <source>The environment is being prepared.</source>
   <translation>Die Umgebung wird vorbereitet.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>The environment is damaged: {}.</source>
   <translation>Die Umgebung ist beschädigt: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/preflight.py" />
   <source>The environment needs {:.1f} GB and {} has {:.1f} GB free.</source>
   <translation>Die Umgebung braucht {:.1f} GB, und in {} sind {:.1f} GB frei.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>The environment was moved here from {}.</source>
   <translation>Die Umgebung wurde von {} hierher verschoben.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/api/_environment.py" />
   <source>The environment was not ready within {:g} s.</source>
   <translation>Die Umgebung war nicht innerhalb von {:g} s bereit.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/api/_environment.py" />
   <source>The environment was not removed within {:g} s.</source>
   <translation>Die Umgebung wurde nicht innerhalb von {:g} s entfernt.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/api/_environment.py" />
   <source>The environment was not removed.</source>
   <translation>Die Umgebung wurde nicht entfernt.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>The environment's Python is missing ({}).</source>
   <translation>Das Python der Umgebung fehlt ({}).</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>The environment's folder is missing or was left unfinished.</source>
   <translation>Der Ordner der Umgebung fehlt oder blieb unfertig.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/geometry.py" />
   <source>The faces chosen for this operation are not part of the job's model.</source>
   <translation>Die für diese Operation gewählten Flächen gehören nicht zum Modell des Auftrags.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>The file is damaged or not ours.</source>
   <translation>Die Datei ist beschädigt oder nicht von dieser Erweiterung.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/answering.py" />
   <source>The file is damaged; train it again.</source>
   <translation>Die Datei ist beschädigt; erneut trainieren.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>The final depth lies above the part.</source>
   <translation>Die Endtiefe liegt über dem Teil.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/part_folder.py" />
   <source>The folder {} cannot be read.</source>
   <translation>Der Ordner {} kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>The folder {} cannot be written to ({}).</source>
   <translation>In den Ordner {} kann nicht geschrieben werden ({}).</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>The graph of {} is larger than any strategy model's.</source>
   <translation>Der Graph von {} ist größer als der jedes Strategiemodells.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/grid.py" />
   <source>The grid has no points.</source>
   <translation>Das Raster hat keine Punkte.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/grid.py" />
   <source>The grid's step is not a positive number.</source>
   <translation>Die Schrittweite des Rasters ist keine positive Zahl.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/geometry.py" />
   <source>The job "{}" has no model.</source>
   <translation>Der Auftrag „{}“ hat kein Modell.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/geometry.py" />
   <source>The job "{}" has no stock.</source>
   <translation>Der Auftrag „{}“ hat kein Rohteil.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>The job "{}" has no tool controller.</source>
   <translation>Der Auftrag „{}“ hat keine Werkzeugsteuerung.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/history.py" />
   <source>The job history was written by a newer version of this addon.</source>
   <translation>Die Jobliste wurde von einer neueren Version dieser Erweiterung geschrieben.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/history.py" />
   <source>The job history {} cannot be opened: {}.</source>
   <translation>Die Jobliste {} kann nicht geöffnet werden: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>The job's {} is not a number.</source>
   <translation>Im Auftrag ist {} keine Zahl.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/background.py" />
   <source>The kernel failed: {}.</source>
   <translation>Der Rechenkern versagte: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>The learning rate is between 1e-6 and 0.1.</source>
   <translation>Die Lernrate liegt zwischen 1e-6 und 0.1.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/recipe.py" />
   <source>The list of packages {} cannot be read: {}.</source>
   <translation>Die Paketliste {} kann nicht gelesen werden: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/recipe.py" />
   <source>The list of packages {} is empty.</source>
   <translation>Die Paketliste {} ist leer.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>The list of parts {} cannot be read.</source>
   <translation>Die Teileliste {} kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/archives.py" />
   <source>The list of standalone Pythons cannot be read: {}.</source>
   <translation>Die Liste der eigenständigen Pythons kann nicht gelesen werden: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/process.py" />
   <source>The log ends with: {}</source>
   <translation>Das Protokoll endet mit: {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <location filename="../../cnc_training/runtime/verbs.py" />
   <source>The log has the details.</source>
   <translation>Das Protokoll nennt die Einzelheiten.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/drop.py" />
   <source>The lowest height is not a number.</source>
   <translation>Die unterste Höhe ist keine Zahl.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>The margin or the lead radius is negative, or the ramp angle makes no ramp.</source>
   <translation>Abstand oder Bogenradius ist negativ, oder der Rampenwinkel ergibt keine Rampe.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>The mesh has points that are not numbers.</source>
   <translation>Das Netz hat Punkte, die keine Zahlen sind.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>The mesh refers to points that it does not have.</source>
   <translation>Das Netz verweist auf Punkte, die es nicht hat.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>The mesh {} cannot be read.</source>
   <translation>Das Netz {} kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh_formats.py" />
   <source>The mesh {} cannot be read: {}.</source>
   <translation>Das Netz {} kann nicht gelesen werden: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tessellation.py" />
   <source>The model's faces cannot be turned into triangles.</source>
   <translation>Die Flächen des Modells können nicht in Dreiecke zerlegt werden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/registry.py" />
   <source>The name is empty.</source>
   <translation>Der Name ist leer.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/registry.py" />
   <source>The name {} is reserved.</source>
   <translation>Der Name {} ist vergeben.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/settings.py" />
   <source>The number of candidates to verify must be 0 to 50.</source>
   <translation>Die Anzahl der zu prüfenden Kandidaten muss zwischen 0 und 50 liegen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>The number of epochs is between 1 and 500.</source>
   <translation>Die Anzahl der Epochen liegt zwischen 1 und 500.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking.py" />
   <location filename="../../cnc_training/cam/tool_ranking.py" />
   <source>The operation "{}" belongs to no CAM Job.</source>
   <translation>Die Operation „{}“ gehört zu keinem CAM-Auftrag.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/choosing.py" />
   <source>The operation "{}" has no path yet.</source>
   <translation>Die Operation „{}“ hat noch keine Bahn.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking.py" />
   <source>The operation "{}" has no tool controller.</source>
   <translation>Die Operation „{}“ hat keine Werkzeugsteuerung.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/post.py" />
   <source>The operation "{}" has no valid path.</source>
   <translation>Die Operation „{}“ hat keine gültige Bahn.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/choosing.py" />
   <source>The operation "{}" was not ranked yet.</source>
   <translation>Die Operation „{}“ wurde noch nicht bewertet.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/native_operation.py" />
   <source>The operation has no path yet.</source>
   <translation>Die Operation hat noch keine Bahn.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/inputs.py" />
   <source>The operation has no tool controller.</source>
   <translation>Die Operation hat keine Werkzeugsteuerung.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_page.py" />
   <source>The operation was deleted.</source>
   <translation>Die Operation wurde gelöscht.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/installer.py" />
   <source>The packages could not be installed</source>
   <translation>Die Pakete konnten nicht installiert werden</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/installer.py" />
   <source>The packages took too long to load: {}.</source>
   <translation>Das Laden der Pakete dauerte zu lange: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/installer.py" />
   <source>The packages were installed but cannot be loaded</source>
   <translation>Die Pakete wurden installiert, können aber nicht geladen werden</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>The part file {} cannot be read.</source>
   <translation>Die Teiledatei {} kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>The part has no surface.</source>
   <translation>Das Teil hat keine Oberfläche.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/map_building.py" />
   <source>The part lies outside the boundary.</source>
   <translation>Das Teil liegt außerhalb der Begrenzung.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>The part lies outside the stock.</source>
   <translation>Das Teil liegt außerhalb des Rohteils.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>The path is being made.</source>
   <translation>Die Bahn wird erzeugt.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/project.py" />
   <source>The path would need {:.3g} samples.</source>
   <translation>Die Bahn würde {:.3g} Abtastpunkte brauchen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/post.py" />
   <source>The post-processor {} wrote nothing.</source>
   <translation>Der Postprozessor {} hat nichts geschrieben.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/process.py" />
   <source>The process of {} ended unexpectedly (exit code {}).{}</source>
   <translation>Der Prozess von {} endete unerwartet (Rückgabewert {}).{}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/process.py" />
   <source>The process of {} was killed, which systems do when memory is short.</source>
   <translation>Der Prozess von {} wurde beendet, wie es Systeme bei knappem Speicher tun.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/measured_times.py" />
   <source>The program</source>
   <translation>Das Programm</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/measured_times.py" />
   <source>The program is larger than 64 MiB.</source>
   <translation>Das Programm ist größer als 64 MiB.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/predictor.py" />
   <source>The ranking process ended unexpectedly.</source>
   <translation>Der Bewertungsprozess endete unerwartet.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/serve.py" />
   <location filename="../../cnc_training/runtime/verbs.py" />
   <source>The request is not a JSON object.</source>
   <translation>Die Anfrage ist kein JSON-Objekt.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/rule_ranking.py" />
   <source>The rule-based choice was verified: no environment is prepared.</source>
   <translation>Die regelbasierte Wahl wurde geprüft: Es ist keine Umgebung vorbereitet.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/verbs.py" />
   <source>The runtime cannot load a package: {}.</source>
   <translation>Die Laufzeitumgebung kann ein Paket nicht laden: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/predictor.py" />
   <source>The runtime did not answer within {:g} s.</source>
   <translation>Die Laufzeitumgebung antwortete nicht innerhalb von {:g} s.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/predictor.py" />
   <source>The runtime's ranking cannot be read: {}.</source>
   <translation>Die Bewertung der Laufzeitumgebung kann nicht gelesen werden: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>The safe height must lie above part and stock, and the clearance height not below it.</source>
   <translation>Die sichere Höhe muss über Teil und Rohteil liegen, und die Durchgangshöhe nicht darunter.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/inputs.py" />
   <source>The safe height {:g} mm lies inside the stock, which reaches up to {:g} mm.</source>
   <translation>Die sichere Höhe {:g} mm liegt im Rohteil, das bis {:g} mm reicht.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>The scale of the mesh is not a positive number.</source>
   <translation>Der Maßstab des Netzes ist keine positive Zahl.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/drop.py" />
   <location filename="../../cnc_training/machining/job_checks.py" />
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>The selection of faces does not fit the part.</source>
   <translation>Die Auswahl der Flächen passt nicht zum Teil.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/serve.py" />
   <source>The serving process has no verb {}.</source>
   <translation>Der antwortende Prozess kennt den Befehl {} nicht.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <source>The share {} is not finished.</source>
   <translation>Der Anteil {} ist nicht fertig.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>The start depth lies below the part.</source>
   <translation>Die Starttiefe liegt unter dem Teil.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>The strategy model {} cannot be read: {}.</source>
   <translation>Das Strategiemodell {} kann nicht gelesen werden: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/path_source.py" />
   <source>The strategy {} keeps no cusp limit here: it {}.</source>
   <translation>Die Strategie {} hält hier keine Restrauhöhe ein: Sie {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>The system refused an operation: {}.</source>
   <translation>Das System verweigerte einen Vorgang: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/cutter.py" />
   <source>The tapered ball is nowhere wider than its tip.</source>
   <translation>Der konische Kugelfräser ist nirgends breiter als seine Spitze.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/inputs.py" />
   <source>The tolerance is zero.</source>
   <translation>Die Toleranz ist null.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/project.py" />
   <location filename="../../cnc_training/machining/waterline.py" />
   <source>The tolerance must be at least {} mm.</source>
   <translation>Die Toleranz muss mindestens {} mm betragen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>The tool goes {:.1f} mm deep, its flutes are {:g} mm long; shank and holder are not checked.</source>
   <translation>Das Werkzeug geht {:.1f} mm tief, seine Schneiden sind {:g} mm lang; Schaft und Halter werden nicht geprüft.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>The tool goes {:.1f} mm deep, its flutes are {:g} mm long; the part stays clear of shank and holder.</source>
   <translation>Das Werkzeug geht {:.1f} mm tief, seine Schneiden sind {:g} mm lang; Schaft und Halter kommen dem Teil nicht nahe.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/cutter.py" />
   <source>The tool has no diameter.</source>
   <translation>Das Werkzeug hat keinen Durchmesser.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/moves.py" />
   <source>The tool path holds coordinates that are not numbers.</source>
   <translation>Die Werkzeugbahn enthält Koordinaten, die keine Zahlen sind.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/map_building.py" />
   <source>The tool reaches no surface below 80 degrees inside the boundary.</source>
   <translation>Das Werkzeug erreicht innerhalb der Begrenzung keine Fläche unter 80 Grad.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/coarse_samples.py" />
   <source>The tool reaches no surface below 80 degrees.</source>
   <translation>Das Werkzeug erreicht keine Fläche unter 80 Grad.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_bits.py" />
   <source>The tool {} has no cutting edge angle.</source>
   <translation>Das Werkzeug {} hat keinen Schneidenwinkel.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_bits.py" />
   <source>The tool {} has no diameter.</source>
   <translation>Das Werkzeug {} hat keinen Durchmesser.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_bits.py" />
   <source>The tool {} is a "{}", which finishes no surface.</source>
   <translation>Das Werkzeug {} ist „{}“, womit keine Fläche geschlichtet wird.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/cutter.py" />
   <source>The tool's corner radius is negative or larger than its radius.</source>
   <translation>Der Eckenradius des Werkzeugs ist negativ oder größer als sein Radius.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/cutter.py" />
   <source>The tool's profile does not run upwards from its tip.</source>
   <translation>Das Profil des Werkzeugs verläuft von der Spitze nicht nach oben.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/cutter.py" />
   <source>The tool's profile is no list of pairs of numbers.</source>
   <translation>Das Profil des Werkzeugs ist keine Liste von Zahlenpaaren.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/cutter.py" />
   <source>The tool's profile is {:g} mm wide, and its diameter says {:g} mm.</source>
   <translation>Das Profil des Werkzeugs ist {:g} mm breit, und sein Durchmesser sagt {:g} mm.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/export.py" />
   <source>The {} form answers {:.1e} away from the network.</source>
   <translation>Die Form {} antwortet {:.1e} anders als das Netz.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>The {} is zero.</source>
   <translation>Im Auftrag ist null: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>There are no features {}.</source>
   <translation>Merkmale {} gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/api/_measured.py" />
   <source>There are {} times of {}.</source>
   <translation>Es gibt {} Zeiten von {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/choosing.py" />
   <source>There are {}.</source>
   <translation>Es gibt {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/calibration.py" />
   <location filename="../../cnc_training/machining/measured_times.py" />
   <source>There is a machine profile called {} already.</source>
   <translation>Ein Maschinenprofil namens {} gibt es schon.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>There is no CAM Job in the document.</source>
   <translation>Im Dokument ist kein CAM-Auftrag.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/standalone.py" />
   <source>There is no Python in {}.</source>
   <translation>In {} ist kein Python.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/recipe.py" />
   <source>There is no build of torch for this platform ({}, {}).</source>
   <translation>Für diese Plattform ({}, {}) gibt es kein torch.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/recipe.py" />
   <source>There is no current build of torch for Macs with an Intel processor.</source>
   <translation>Für Macs mit Intel-Prozessor gibt es kein aktuelles torch.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/api/_training.py" />
   <source>There is no dataset {}.</source>
   <translation>Einen Datensatz {} gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/registry.py" />
   <source>There is no earlier strategy model to return to.</source>
   <translation>Es gibt kein früheres Strategiemodell, zu dem zurückgekehrt werden könnte.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>There is no entry called {}.</source>
   <translation>Eine Anfahrt namens {} gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>There is no file {}.</source>
   <translation>Eine Datei {} gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/queue.py" />
   <source>There is no job {}.</source>
   <translation>Einen Job {} gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/machines.py" />
   <source>There is no machine profile called {}.</source>
   <translation>Ein Maschinenprofil namens {} gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/machines.py" />
   <source>There is no machine profile {}.</source>
   <translation>Ein Maschinenprofil {} gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/matrix.py" />
   <source>There is no machine {}.</source>
   <translation>Eine Maschine {} gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/synthetic.py" />
   <source>There is no part family {}.</source>
   <translation>Eine Teilefamilie {} gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/part_folder.py" />
   <source>There is no part in {} that could be read.</source>
   <translation>In {} ist kein Teil, das gelesen werden konnte.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/api/_measured.py" />
   <source>There is no recorded time {}.</source>
   <translation>Eine gemessene Zeit {} gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <source>There is no shard in these folders.</source>
   <translation>In diesen Ordnern ist keine Datei eines Datensatzes.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/archives.py" />
   <source>There is no standalone Python for this platform ({}).</source>
   <translation>Für diese Plattform ({}) gibt es kein eigenständiges Python.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/api/_training.py" />
   <source>There is no strategy model to fine-tune.</source>
   <translation>Es gibt kein Strategiemodell zum Nachtrainieren.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/registry.py" />
   <source>There is no strategy model {}.</source>
   <translation>Ein Strategiemodell {} gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/matrix.py" />
   <source>There is no tool {}.</source>
   <translation>Ein Werkzeug {} gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/preparation.py" />
   <source>There is none.</source>
   <translation>Es gibt keines.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/checks.py" />
   <source>There is nothing for this tool to finish between start and final depth.</source>
   <translation>Zwischen Start- und Endtiefe gibt es für dieses Werkzeug nichts zu schlichten.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/map_building.py" />
   <source>This cusp limit needs a map of {:.0f} million cells on a part of this size.</source>
   <translation>Diese Restrauhöhe braucht bei einem Teil dieser Größe eine Karte von {:.0f} Millionen Zellen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/recipe.py" />
   <source>This is macOS {}; torch needs macOS 14 or later.</source>
   <translation>Dies ist macOS {}; torch braucht macOS 14 oder neuer.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>This runtime has no usable GPU.</source>
   <translation>Diese Laufzeitumgebung hat keine verwendbare GPU.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/looking.py" />
   <source>This strategy has no path here.</source>
   <translation>Diese Strategie hat hier keine Bahn.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking.py" />
   <source>This tool was not ranked.</source>
   <translation>Dieses Werkzeug wurde nicht bewertet.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_bits.py" />
   <source>Tool controller "{}" has zero {}.</source>
   <translation>In der Werkzeugsteuerung „{}“ ist null: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>Train</source>
   <translation>Trainieren</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>Train a new model.</source>
   <translation>Ein neues Modell trainieren.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/answering.py" />
   <location filename="../../cnc_training/runtime/strategy_model.py" />
   <source>Train again.</source>
   <translation>Erneut trainieren.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>Train from scratch.</source>
   <translation>Von Grund auf trainieren.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/strategy_model.py" />
   <source>Train it again with this version of the addon.</source>
   <translation>Mit dieser Version der Erweiterung erneut trainieren.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <location filename="../../cnc_training/env/recipe.py" />
   <source>Train on another computer with tools/runtime and copy the strategy model into the models folder.</source>
   <translation>Auf einem anderen Rechner mit tools/runtime trainieren und das Strategiemodell in den Modellordner kopieren.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/verbs.py" />
   <source>Train on the CPU, or free the GPU.</source>
   <translation>Auf der CPU trainieren oder die GPU freigeben.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/api/_training.py" />
   <source>Train one first.</source>
   <translation>Zuerst eines trainieren.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/registry.py" />
   <source>Train or fork it again to export one.</source>
   <translation>Erneut trainieren oder abzweigen, um eine zu exportieren.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <location filename="../../cnc_training/runtime/export.py" />
   <source>Train the model again.</source>
   <translation>Das Modell erneut trainieren.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/training.py" />
   <source>Training failed in epoch {}: the loss is no number.</source>
   <translation>Das Training schlug in Epoche {} fehl: Der Verlust ist keine Zahl.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/api/_models.py" />
   <location filename="../../cnc_training/models/predictor.py" />
   <source>Try again.</source>
   <translation>Erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/coarse_samples.py" />
   <source>Turn the part.</source>
   <translation>Das Teil drehen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/standalone.py" />
   <source>Unpacking Python {}</source>
   <translation>Python {} wird entpackt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>Up to {:.1f} mm of stock would be cut at once, over the limit of {:g} mm.</source>
   <translation>Bis zu {:.1f} mm Aufmaß würden auf einmal abgetragen, mehr als die zulässigen {:g} mm.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/recipe.py" />
   <source>Update macOS.</source>
   <translation>macOS aktualisieren.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/history.py" />
   <source>Update the addon, or set CNC_TRAINING_HOME to another folder.</source>
   <translation>Die Erweiterung aktualisieren oder CNC_TRAINING_HOME auf einen anderen Ordner setzen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>Update the addon, or train with this one.</source>
   <translation>Die Erweiterung aktualisieren oder mit dieser trainieren.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Update the driver, or check CPU only in the panel.</source>
   <translation>Den Treiber aktualisieren oder im Umgebungsfenster Nur CPU ankreuzen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Update the system: torch needs glibc 2.28, which Debian 10, Ubuntu 20.04 and RHEL 8 have.</source>
   <translation>Das System aktualisieren: torch braucht glibc 2.28, die Debian 10, Ubuntu 20.04 und RHEL 8 haben.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh_formats.py" />
   <source>Use STL, OBJ or PLY.</source>
   <translation>STL, OBJ oder PLY verwenden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>Use a model that CNC Training exported.</source>
   <translation>Ein von CNC Training exportiertes Modell verwenden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/geometry.py" />
   <source>Use a solid, a surface or a mesh.</source>
   <translation>Einen Festkörper, eine Fläche oder ein Netz verwenden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/cutter.py" />
   <source>Use ball, bull, flat, tapered or profile.</source>
   <translation>ball, bull, flat, tapered oder profile verwenden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/process.py" />
   <source>Use fewer workers or a smaller request.</source>
   <translation>Weniger Prozesse oder eine kleinere Anforderung verwenden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/label_pool.py" />
   <source>Use fewer workers; what was finished is kept.</source>
   <translation>Weniger Prozesse verwenden; was fertig wurde, bleibt.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <source>Use for example 2/8.</source>
   <translation>Zum Beispiel 2/8 verwenden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/registry.py" />
   <source>Use for example {}.</source>
   <translation>Zum Beispiel {} verwenden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/registry.py" />
   <source>Use letters, digits, _ and -.</source>
   <translation>Buchstaben, Ziffern, _ und - verwenden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>Use millimetres per unit.</source>
   <translation>Millimeter je Einheit verwenden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>Use one of +x -x +y -y +z -z.</source>
   <translation>Eine von +x -x +y -y +z -z verwenden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/machines.py" />
   <source>Use one of: {}.</source>
   <translation>Eine davon verwenden: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>Use v1 or v2.</source>
   <translation>v1 oder v2 verwenden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Wait a while and prepare again.</source>
   <translation>Eine Weile warten und erneut vorbereiten.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/removal.py" />
   <source>Wait for it or cancel it.</source>
   <translation>Auf ihn warten oder ihn abbrechen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/lock.py" />
   <source>Wait until it has finished.</source>
   <translation>Warten, bis das fertig ist.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/manager.py" />
   <source>Wait until it is ready.</source>
   <translation>Warten, bis sie bereit ist.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/queue.py" />
   <source>Waiting for a job of another FreeCAD</source>
   <translation>Wartet auf einen Job eines anderen FreeCAD</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/fetching.py" />
   <source>What was downloaded for {} is another file</source>
   <translation>Was für {} geladen wurde, ist eine andere Datei</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/fetching.py" />
   <source>Wheels that you put into {} are used.</source>
   <translation>Wheels, die Sie in {} legen, werden verwendet.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Windows refused a file operation: {}.</source>
   <translation>Windows verweigerte einen Dateivorgang: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/measured_times.py" />
   <source>Write 754, 12:34 or 1:02:03.</source>
   <translation>754, 12:34 oder 1:02:03 schreiben.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/application.py" />
   <source>You may overrule this.</source>
   <translation>Sie können das übergehen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/rule_ranking.py" />
   <location filename="../../cnc_training/runtime/ranked_rows.py" />
   <source>a faster one was not faster when measured again</source>
   <translation>ein schnellerer war beim zweiten Messen nicht schneller</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>a file from the network is not the one that the list of packages names</source>
   <translation>eine Datei aus dem Netz ist nicht die, die die Paketliste nennt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>a file's name is too long for the system</source>
   <translation>ein Dateiname ist für das System zu lang</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>a folder cannot be written to</source>
   <translation>in einen Ordner kann nicht geschrieben werden</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/dataset.py" />
   <source>a label is missing</source>
   <translation>ein Kennwert fehlt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>a package is built for another platform</source>
   <translation>ein Paket ist für eine andere Plattform gebaut</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>a package's file is damaged</source>
   <translation>die Datei eines Pakets ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/checks.py" />
   <source>a plunge is not vertical</source>
   <translation>ein Eintauchen ist nicht senkrecht</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/gcode_time.py" />
   <source>a position before the first of G0 to G3</source>
   <translation>eine Position vor dem ersten G0 bis G3</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/checks.py" />
   <source>a rapid move would pass through stock</source>
   <translation>eine Bewegung im Eilgang würde durch Material gehen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>a system library is missing</source>
   <translation>eine Systembibliothek fehlt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>a tensor reaches beyond its record</source>
   <translation>ein Tensor reicht über seinen Datensatz hinaus</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>a tensor's record has another length than it says</source>
   <translation>der Datensatz eines Tensors hat eine andere Länge als angegeben</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>a tensor's record is unusual</source>
   <translation>der Datensatz eines Tensors ist ungewöhnlich</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>a tensor's shape does not fit its record</source>
   <translation>die Form eines Tensors passt nicht zu seinem Datensatz</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>a tensor's shape is unusual</source>
   <translation>die Form eines Tensors ist ungewöhnlich</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>a web page came instead of the file, as a sign-in page of a network does</source>
   <translation>statt der Datei kam eine Webseite, wie die Anmeldeseite eines Netzes</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/gcode_time.py" />
   <source>an arc that has no centre, or does not reach its end</source>
   <translation>ein Bogen ohne Mittelpunkt oder einer, der sein Ende nicht erreicht</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>an object's state is not a dictionary</source>
   <translation>der Zustand eines Objekts ist kein Wörterbuch</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>another program holds a file</source>
   <translation>ein anderes Programm hält eine Datei fest</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_bits.py" />
   <source>bit of unknown shape</source>
   <translation>Werkzeug unbekannter Form</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>cancelled</source>
   <translation>abgebrochen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/unpack.py" />
   <source>cannot be read ({})</source>
   <translation>kann nicht gelesen werden ({})</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>checking disk and platform</source>
   <translation>beim Prüfen von Datenträger und Plattform</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>checking the packages</source>
   <translation>beim Prüfen der Pakete</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <location filename="../../cnc_training/env/overview.py" />
   <location filename="../../cnc_training/env/sources.py" />
   <source>chosen</source>
   <translation>gewählt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>creating the environment</source>
   <translation>beim Anlegen der Umgebung</translation>
  </message>
  <message>
   <location filename="../../cnc_training/api/_training.py" />
   <source>datasets() lists those that there are.</source>
   <translation>datasets() nennt die vorhandenen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>downloading a Python</source>
   <translation>beim Laden eines Python</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>downloading packages</source>
   <translation>beim Laden der Pakete</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/probe.py" />
   <source>driver</source>
   <translation>Treiber</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>failed</source>
   <translation>fehlgeschlagen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>feed</source>
   <translation>Vorschub</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/ranked_rows.py" />
   <source>fewer links</source>
   <translation>weniger Verbindungswege</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/finishing.py" />
   <source>finds no concave crease</source>
   <translation>findet keine Hohlkehle</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/path_source.py" />
   <source>finds nothing to cut</source>
   <translation>findet nichts zu fräsen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>finishing</source>
   <translation>beim Abschließen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/unpack.py" />
   <source>holds a file outside of its folder ({})</source>
   <translation>enthält eine Datei außerhalb ihres Ordners ({})</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/unpack.py" />
   <source>holds a link that leaves its folder ({})</source>
   <translation>enthält einen Verweis, der ihren Ordner verlässt ({})</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/unpack.py" />
   <source>holds a link to nothing ({})</source>
   <translation>enthält einen Verweis ins Leere ({})</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/unpack.py" />
   <source>holds something that is no file ({})</source>
   <translation>enthält etwas, das keine Datei ist ({})</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_bits.py" />
   <source>horizontal feed</source>
   <translation>horizontaler Vorschub</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/overview.py" />
   <location filename="../../cnc_training/env/sources.py" />
   <source>in the downloads folder</source>
   <translation>im Download-Ordner</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>installing packages</source>
   <translation>beim Installieren der Pakete</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>interrupted</source>
   <translation>unterbrochen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/unpack.py" />
   <source>is larger than any Python</source>
   <translation>ist größer als jedes Python</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>it answered {}</source>
   <translation>er antwortete {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>it broke off after {} of {} bytes</source>
   <translation>er brach nach {} von {} Bytes ab</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>it broke off in the middle</source>
   <translation>er brach mittendrin ab</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>it cannot be reached</source>
   <translation>er ist nicht erreichbar</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>it cannot be read ({})</source>
   <translation>sie kann nicht gelesen werden ({})</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/asking.py" />
   <source>it cannot be started ({})</source>
   <translation>es kann nicht gestartet werden ({})</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>it did not answer as a Python interpreter does (exit code {})</source>
   <translation>es antwortete nicht wie ein Python-Interpreter (Rückgabewert {})</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>it did not answer within {:g} s</source>
   <translation>es antwortete nicht innerhalb von {:g} s</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>it does not answer</source>
   <translation>er antwortet nicht</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/checks.py" />
   <source>it does not start at the clearance height</source>
   <translation>sie beginnt nicht auf der Durchgangshöhe</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/gpu.py" />
   <source>it finds no GPU</source>
   <translation>es findet keine GPU</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/checks.py" />
   <source>it goes below the final depth</source>
   <translation>sie geht unter die Endtiefe</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/checks.py" />
   <source>it has coordinates that are not numbers</source>
   <translation>sie hat Koordinaten, die keine Zahlen sind</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/part_folder.py" />
   <source>it holds no shape with faces</source>
   <translation>sie enthält keine Form mit Flächen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>it holds no weights</source>
   <translation>sie enthält keine Gewichte</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>it is Python {}; supported are {}</source>
   <translation>es ist Python {}; unterstützt werden {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>it is a 32-bit Python</source>
   <translation>es ist ein 32-Bit-Python</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>it is built for {}, and this computer has {}</source>
   <translation>es ist für {} gebaut, und dieser Rechner hat {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>it is larger than any strategy model</source>
   <translation>sie ist größer als jedes Strategiemodell</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>it is not a TorchScript archive</source>
   <translation>sie ist kein TorchScript-Archiv</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>it is {}, and torch needs CPython</source>
   <translation>es ist {}, und torch braucht CPython</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/checks.py" />
   <source>it leaves the stock by more than the tool's radius</source>
   <translation>sie verlässt das Rohteil um mehr als den Werkzeugradius</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>it lies inside FreeCAD's AppImage, which is gone when FreeCAD quits</source>
   <translation>es liegt im AppImage von FreeCAD, das mit FreeCAD verschwindet</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>it lies inside FreeCAD's Flatpak, which changes with every update</source>
   <translation>es liegt im Flatpak von FreeCAD, das sich mit jeder Aktualisierung ändert</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>it lies inside a Snap, which changes with every update</source>
   <translation>es liegt in einem Snap, das sich mit jeder Aktualisierung ändert</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>it names more parts than any strategy model has</source>
   <translation>sie nennt mehr Teile, als ein Strategiemodell hat</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>it names the class {}</source>
   <translation>sie nennt die Klasse {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>it redirects in a circle</source>
   <translation>er leitet im Kreis weiter</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>it redirects to an unprotected address</source>
   <translation>er leitet an eine ungeschützte Adresse weiter</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>it refused to go on with the file</source>
   <translation>er setzt die Datei nicht fort</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>it sends more than the file can have</source>
   <translation>er sendet mehr, als die Datei haben kann</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/download.py" />
   <source>it sent another file (SHA-256 {}, not {})</source>
   <translation>er sandte eine andere Datei (SHA-256 {}, nicht {})</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>it sent only {:.0f} bytes a second</source>
   <translation>er sandte nur {:.0f} Bytes je Sekunde</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/part_folder.py" />
   <source>it takes FreeCAD to read it, and none was named</source>
   <translation>zum Lesen ist FreeCAD nötig, und es wurde keines angegeben</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>it wants more memory than any strategy model</source>
   <translation>sie verlangt mehr Speicher als jedes Strategiemodell</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>it wants to construct an object</source>
   <translation>sie will ein Objekt erzeugen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>it was built without ctypes</source>
   <translation>es wurde ohne ctypes gebaut</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>it was built without sqlite3</source>
   <translation>es wurde ohne sqlite3 gebaut</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>it was built without ssl</source>
   <translation>es wurde ohne ssl gebaut</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>it was built without zlib</source>
   <translation>es wurde ohne zlib gebaut</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>it was ended by signal {} (macOS: an unsigned program is stopped like this)</source>
   <translation>es wurde durch Signal {} beendet (macOS: So wird ein unsigniertes Programm angehalten)</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>it went on at another place of the file</source>
   <translation>er machte an einer anderen Stelle der Datei weiter</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/overview.py" />
   <source>its archive is in the downloads folder</source>
   <translation>sein Archiv liegt im Download-Ordner</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>its certificate is not trusted</source>
   <translation>seinem Zertifikat wird nicht vertraut</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>its name is not known here</source>
   <translation>sein Name ist hier unbekannt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/solving.py" />
   <source>keeps a cusp of {:.3f} mm at a stepover of {:.2f} mm</source>
   <translation>lässt eine Restrauhöhe von {:.3f} mm bei einem Bahnabstand von {:.2f} mm</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/unpack.py" />
   <source>leaves its folder through a link ({})</source>
   <translation>verlässt ihren Ordner durch einen Verweis ({})</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/solving.py" />
   <source>leaves more than 2 % of the surface uncut</source>
   <translation>lässt mehr als 2 % der Fläche ungefräst</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/solving.py" />
   <source>leaves {:.0f} mm2 in one piece over three times the limit</source>
   <translation>lässt {:.0f} mm2 am Stück über dem Dreifachen der zulässigen Restrauhöhe</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/ranked_rows.py" />
   <source>less braking</source>
   <translation>weniger Abbremsen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/api/_measured.py" />
   <source>list_measured_times() has them.</source>
   <translation>list_measured_times() nennt sie.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>looking for a Python</source>
   <translation>bei der Suche nach einem Python</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>memory ran out</source>
   <translation>der Speicher ging aus</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/ranked_rows.py" />
   <source>more braking</source>
   <translation>mehr Abbremsen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/ranked_rows.py" />
   <source>more links and retracts</source>
   <translation>mehr Verbindungswege und Abheben</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/machines.py" />
   <source>more than 0</source>
   <translation>mehr als 0</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/ranked_rows.py" />
   <source>much like the default</source>
   <translation>ähnlich wie der Standard</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/finishing.py" />
   <source>needs a stepover of {:.3f} mm, under {:g}</source>
   <translation>braucht einen Bahnabstand von {:.3f} mm, weniger als {:g}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/download.py" />
   <source>no address is known</source>
   <translation>keine Adresse ist bekannt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/rule_ranking.py" />
   <location filename="../../cnc_training/runtime/ranked_rows.py" />
   <source>no other candidate is more than 2 % faster</source>
   <translation>kein anderer Kandidat ist über 2 % schneller</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking.py" />
   <source>no stepover was found</source>
   <translation>kein Bahnabstand wurde gefunden</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking.py" />
   <source>no strategy is left</source>
   <translation>keine Strategie ist übrig</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/prepare.py" />
   <source>none was found</source>
   <translation>keines wurde gefunden</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>nothing came for {:g} s</source>
   <translation>{:g} s lang kam nichts</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>nothing may be executed in the runtime's folder</source>
   <translation>im Ordner der Laufzeitumgebung darf nichts ausgeführt werden</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/asking.py" />
   <source>nvidia-smi could not be started ({})</source>
   <translation>nvidia-smi konnte nicht gestartet werden ({})</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/asking.py" />
   <source>nvidia-smi did not answer within {:g} s</source>
   <translation>nvidia-smi antwortete nicht innerhalb von {:g} s</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/gpu.py" />
   <source>nvidia-smi failed with exit code {:d}{}</source>
   <translation>nvidia-smi schlug mit Rückgabewert {:d} fehl{}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/gpu.py" />
   <source>nvidia-smi gave no list of GPUs{}</source>
   <translation>nvidia-smi gab keine Liste von GPUs{}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/sources.py" />
   <source>of the present environment</source>
   <translation>der jetzigen Umgebung</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>on PATH</source>
   <translation>im PATH</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/probe.py" />
   <source>packages</source>
   <translation>Pakete</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>plunge feed</source>
   <translation>Vorschub beim Eintauchen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>queued</source>
   <translation>wartend</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>rule-based choice</source>
   <translation>regelbasierte Wahl</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>running</source>
   <translation>laufend</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_bits.py" />
   <source>spindle speed</source>
   <translation>Drehzahl</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/sources.py" />
   <source>standalone Python</source>
   <translation>eigenständiges Python</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/sources.py" />
   <source>standalone Python {}</source>
   <translation>eigenständiges Python {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>succeeded</source>
   <translation>gelungen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>the GPU's driver does not fit</source>
   <translation>der Treiber der GPU passt nicht</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/overview.py" />
   <source>the Python package `requests` is missing in FreeCAD</source>
   <translation>in FreeCAD fehlt das Python-Paket `requests`</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>the Python that it is made from is incomplete</source>
   <translation>das zugrunde liegende Python ist unvollständig</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <location filename="../../cnc_training/env/transfer.py" />
   <source>the connection broke</source>
   <translation>die Verbindung brach ab</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/ranked_rows.py" />
   <source>the default</source>
   <translation>der Standard</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/rule_ranking.py" />
   <source>the default does not keep the cusp limit</source>
   <translation>der Standard hält die zulässige Restrauhöhe nicht ein</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>the disk is full</source>
   <translation>der Datenträger ist voll</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>the module ensurepip is missing (Debian and Ubuntu: install python3-venv)</source>
   <translation>das Modul ensurepip fehlt (Debian und Ubuntu: python3-venv installieren)</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>the module venv is missing (Debian and Ubuntu: install python3-venv)</source>
   <translation>das Modul venv fehlt (Debian und Ubuntu: python3-venv installieren)</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>the module {} is missing</source>
   <translation>das Modul {} fehlt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>the package index does not have them</source>
   <translation>der Paketindex hat sie nicht</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>the package index is in trouble</source>
   <translation>der Paketindex ist gestört</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>the package index refuses access</source>
   <translation>der Paketindex verweigert den Zugriff</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>the processor lacks instructions that the packages need</source>
   <translation>dem Prozessor fehlen Befehle, die die Pakete brauchen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>the proxy asks for a user and a password</source>
   <translation>der Proxy verlangt Benutzer und Passwort</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <location filename="../../cnc_training/env/transfer.py" />
   <source>the proxy refused the connection</source>
   <translation>der Proxy lehnte die Verbindung ab</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/gate.py" />
   <source>the rule-based choice</source>
   <translation>der regelbasierten Wahl</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>the server cannot be reached</source>
   <translation>der Server ist nicht erreichbar</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>the server's certificate is not trusted</source>
   <translation>dem Zertifikat des Servers wird nicht vertraut</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>the system's C library (glibc {}) is older than 2.28, which torch needs</source>
   <translation>die C-Bibliothek des Systems (glibc {}) ist älter als 2.28, die torch braucht</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>the system's C library is too old</source>
   <translation>die C-Bibliothek des Systems ist zu alt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>the virus scanner blocked a file</source>
   <translation>der Virenscanner hat eine Datei gesperrt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>this is FreeCAD itself, not a Python interpreter</source>
   <translation>dies ist FreeCAD selbst, kein Python-Interpreter</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>this is no address</source>
   <translation>dies ist keine Adresse</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/overview.py" />
   <source>to be downloaded, about {:.0f} MB</source>
   <translation>zu laden, etwa {:.0f} MB</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/dataset.py" />
   <source>too large</source>
   <translation>zu groß</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/dataset.py" />
   <source>too large when it is unpacked</source>
   <translation>entpackt zu groß</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/probe.py" />
   <source>torch</source>
   <translation>torch</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/gpu.py" />
   <source>torch is built for CUDA {} and cannot use the GPU: {}</source>
   <translation>torch ist für CUDA {} gebaut und kann die GPU nicht verwenden: {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/overview.py" />
   <source>unpacked already</source>
   <translation>schon entpackt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>unpacking a Python</source>
   <translation>beim Entpacken eines Python</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>usual place</source>
   <translation>am üblichen Ort</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_bits.py" />
   <source>vertical feed</source>
   <translation>vertikaler Vorschub</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/rule_ranking.py" />
   <source>{:.0%} faster than the default</source>
   <translation>{:.0%} schneller als der Standard</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/ranked_rows.py" />
   <source>{:.0%} faster than the default: {}</source>
   <translation>{:.0%} schneller als der Standard: {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/ranked_rows.py" />
   <source>{:.0%} less to cut</source>
   <translation>{:.0%} weniger zu fräsen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/ranked_rows.py" />
   <source>{:.0%} less to cut, wider passes</source>
   <translation>{:.0%} weniger zu fräsen, größerer Bahnabstand</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/ranked_rows.py" />
   <source>{:.0%} more to cut</source>
   <translation>{:.0%} mehr zu fräsen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/ranked_rows.py" />
   <source>{:.0%} more to cut, narrower passes</source>
   <translation>{:.0%} mehr zu fräsen, kleinerer Bahnabstand</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/standalone.py" />
   <source>{:.0f} of {:.0f} MB</source>
   <translation>{:.0f} von {:.0f} MB</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/machines.py" />
   <source>{:d} or more</source>
   <translation>{:d} oder mehr</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/fetching.py" />
   <source>{:d} packages</source>
   <translation>{:d} Pakete</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_bits.py" />
   <source>{:g} mm/min as horizontal feed</source>
   <translation>{:g} mm/min als horizontalen Vorschub</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_bits.py" />
   <source>{:g} mm/min as vertical feed</source>
   <translation>{:g} mm/min als vertikalen Vorschub</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_bits.py" />
   <source>{:g} rpm as spindle speed</source>
   <translation>{:g} 1/min als Drehzahl</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>{} and {:d} others</source>
   <translation>{} und {:d} weitere</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_bits.py" />
   <source>{} and {}</source>
   <translation>{} und {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/application.py" />
   <location filename="../../cnc_training/models/registry.py" />
   <source>{} came from elsewhere.</source>
   <translation>{} kam von anderswo.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/prepare.py" />
   <source>{} can be used: {}.</source>
   <translation>{} kann verwendet werden: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/strategy_model.py" />
   <source>{} cannot answer: {}.</source>
   <translation>{} kann nicht antworten: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/registry.py" />
   <source>{} cannot be a name.</source>
   <translation>{} kann kein Name sein.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/calibration.py" />
   <source>{} cannot be fitted.</source>
   <translation>{} kann nicht angepasst werden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/strategy_model.py" />
   <source>{} cannot be loaded: {}.</source>
   <translation>{} kann nicht geladen werden: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/download.py" />
   <source>{} cannot be read</source>
   <translation>{} kann nicht gelesen werden</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/sources.py" />
   <source>{} cannot be read ({}).</source>
   <translation>{} kann nicht gelesen werden ({}).</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/loaded_models.py" />
   <source>{} cannot be read.</source>
   <translation>{} kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/api/_measured.py" />
   <source>{} cannot be read: {}.</source>
   <translation>{} kann nicht gelesen werden: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/prepare.py" />
   <source>{} cannot be used: {}.</source>
   <translation>{} kann nicht verwendet werden: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/download.py" />
   <source>{} cannot be written to ({}).</source>
   <translation>In {} kann nicht geschrieben werden ({}).</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/process.py" />
   <source>{} cannot be written: {}.</source>
   <translation>{} kann nicht geschrieben werden: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/calibration.py" />
   <location filename="../../cnc_training/machining/measured_times.py" />
   <source>{} cannot have taken {:g} s.</source>
   <translation>{} kann nicht {:g} s gedauert haben.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>{} carries no model card.</source>
   <translation>{} hat keine Modellkarte.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/download.py" />
   <source>{} could not be downloaded ({}).</source>
   <translation>{} konnte nicht geladen werden ({}).</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/process.py" />
   <source>{} could not be started: {}.</source>
   <translation>{} konnte nicht gestartet werden: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/api/_models.py" />
   <source>{} did not answer within {:g} s.</source>
   <translation>{} antwortete nicht innerhalb von {:g} s.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/command.py" />
   <source>{} did not end within {:g} s</source>
   <translation>{} endete nicht innerhalb von {:g} s</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/answering.py" />
   <source>{} does not answer its golden request.</source>
   <translation>{} beantwortet seine Probeanfrage nicht richtig.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>{} does not fit the network: {}.</source>
   <translation>{} passt nicht zum Netz: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/toolpath.py" />
   <source>{} does not hold a tool path.</source>
   <translation>{} enthält keine Werkzeugbahn.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/page_actions.py" />
   <source>{} does not keep the cusp limit: {}.</source>
   <translation>{} hält die zulässige Restrauhöhe nicht ein: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <location filename="../../cnc_training/runtime/train.py" />
   <source>{} exists already.</source>
   <translation>{} gibt es schon.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/shop_times.py" />
   <source>{} has moves that cannot be timed: {}.</source>
   <translation>{} hat Bewegungen, deren Zeit nicht bestimmt werden kann: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/registry.py" />
   <source>{} has no .onnx file.</source>
   <translation>{} hat keine .onnx-Datei.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/datasets.py" />
   <source>{} has no card: it was not finished.</source>
   <translation>{} hat keine Karte: nicht fertig geworden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/shop_times.py" />
   <source>{} has no path.</source>
   <translation>{} hat keine Bahn.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/handle.py" />
   <source>{} has no result: it was {}.</source>
   <translation>{} hat kein Ergebnis: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/geometry.py" />
   <source>{} has no surface.</source>
   <translation>{} hat keine Oberfläche.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/queue.py" />
   <source>{} has not ended.</source>
   <translation>{} ist nicht zu Ende.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/handle.py" />
   <source>{} has not finished within {:g} s.</source>
   <translation>{} ist nicht innerhalb von {:g} s fertig geworden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/datasets.py" />
   <source>{} has the unknown format {}.</source>
   <translation>{} hat das unbekannte Format {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/generations.py" />
   <source>{} has {} bytes instead of {}</source>
   <translation>{} hat {} Bytes statt {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/generations.py" />
   <source>{} has {} files instead of {}</source>
   <translation>{} hat {} Dateien statt {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>{} has {} operators, which no strategy model has.</source>
   <translation>{} hat {} Operatoren, wie kein Strategiemodell.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/part_folder.py" />
   <source>{} holds {} parts.</source>
   <translation>{} enthält {} Teile.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <source>{} in {} has other settings.</source>
   <translation>{} in {} hat andere Einstellungen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh_formats.py" />
   <source>{} is damaged or not what its ending says.</source>
   <translation>{} ist beschädigt oder nicht das, was die Endung sagt.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/dataset.py" />
   <source>{} is damaged: {}.</source>
   <translation>{} ist beschädigt: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/records.py" />
   <source>{} is in the hands of another FreeCAD.</source>
   <translation>{} liegt in der Hand eines anderen FreeCAD.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/api/_measured.py" />
   <source>{} is larger than 64 MiB.</source>
   <translation>{} ist größer als 64 MiB.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/sources.py" />
   <source>{} is larger than any archive of a Python.</source>
   <translation>{} ist größer als jedes Archiv eines Python.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>{} is larger than any strategy model.</source>
   <translation>{} ist größer als jedes Strategiemodell.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/generations.py" />
   <source>{} is missing</source>
   <translation>{} fehlt</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>{} is neither .onnx nor .pt.</source>
   <translation>{} ist weder .onnx noch .pt.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/measured_times.py" />
   <source>{} is no time.</source>
   <translation>{} ist keine Zeit.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking.py" />
   <source>{} is no tool controller of the Job.</source>
   <translation>{} ist keine Werkzeugsteuerung des Auftrags.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/calibration.py" />
   <location filename="../../cnc_training/machining/machines.py" />
   <source>{} is not a machine profile: {}</source>
   <translation>{} ist kein Maschinenprofil: {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh_formats.py" />
   <source>{} is not a mesh format we read.</source>
   <translation>{} ist kein lesbares Netzformat.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>{} is not a readable ONNX file.</source>
   <translation>{} ist keine lesbare ONNX-Datei.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>{} is not a readable model archive.</source>
   <translation>{} ist kein lesbares Modellarchiv.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <source>{} is not a share I/N.</source>
   <translation>{} ist kein Anteil I/N.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>{} is not an axis.</source>
   <translation>{} ist keine Achse.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/rank.py" />
   <source>{} is not sure about this part: the rule named most of what was verified.</source>
   <translation>{} ist bei diesem Teil unsicher: Das meiste, was geprüft wurde, hat die Regel genannt.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/sources.py" />
   <source>{} is not the archive that the addon knows (its SHA-256 is {}).</source>
   <translation>{} ist nicht das Archiv, das die Erweiterung kennt (seine SHA-256 ist {}).</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>{} is not the file that the list of parts names.</source>
   <translation>{} ist nicht die Datei, die die Teileliste nennt.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/standalone.py" />
   <source>{} is not the file that was trusted (another SHA-256).</source>
   <translation>{} ist nicht die Datei, der vertraut wurde (andere SHA-256).</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/gpu.py" />
   <source>{} is too old for the current torch (compute capability {:g}, {:g} is needed)</source>
   <translation>{} ist zu alt für das aktuelle torch (Rechenfähigkeit {:g}, nötig ist {:g})</translation>
  </message>
  <message>
   <location filename="../../cnc_training/jobs/queue.py" />
   <source>{} is {} and cannot be resumed.</source>
   <translation>{} ist {} und kann nicht fortgesetzt werden.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/calibration.py" />
   <source>{} measured cycle times are too few.</source>
   <translation>{} gemessene Zeiten sind zu wenige.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/download.py" />
   <source>{} needs {:.1f} MB more; {} has {:.1f} MB free.</source>
   <translation>{} braucht noch {:.1f} MB; in {} sind {:.1f} MB frei.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/machines.py" />
   <source>{} of the machine profile {} cannot be {}.</source>
   <translation>{} des Maschinenprofils {} kann nicht {} sein.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <source>{} shards are missing, the first is {}.</source>
   <translation>{} Dateien fehlen, die erste ist {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>{} uses operators outside the ONNX standard.</source>
   <translation>{} verwendet Operatoren außerhalb des ONNX-Standards.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>{} wants features {}.</source>
   <translation>{} verlangt Merkmale {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>{} wants to read weights from another file.</source>
   <translation>{} will Gewichte aus einer anderen Datei lesen.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>{} was made by a newer CNC Training.</source>
   <translation>{} stammt aus einem neueren CNC Training.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/application.py" />
   <location filename="../../cnc_training/models/registry.py" />
   <source>{} was not activated: {}</source>
   <translation>{} wurde nicht aktiviert: {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/choosing.py" />
   <source>{} was not ranked.</source>
   <translation>{} wurde nicht bewertet.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>{} was refused: {}.</source>
   <translation>{} wurde abgelehnt: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/strategy_model.py" />
   <source>{} was trained on features of version {}, not {}.</source>
   <translation>{} wurde mit Merkmalen der Version {} trainiert, nicht {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>{} was trained on {} features.</source>
   <translation>{} wurde mit Merkmalen {} trainiert.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/gpu.py" />
   <source>{} with driver {}.</source>
   <translation>{} mit Treiber {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/unpack.py" />
   <source>{} {}: it is not used.</source>
   <translation>{} {}: Sie wird nicht verwendet.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/overview.py" />
   <source>{}. Last time: {}</source>
   <translation>{}. Beim letzten Mal: {}</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/gpu.py" />
   <source>{}: CUDA packages are not provided for {} yet</source>
   <translation>{}: CUDA-Pakete werden für {} noch nicht angeboten</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/gpu.py" />
   <source>{}: driver {} is too old, {} or newer is needed</source>
   <translation>{}: Treiber {} ist zu alt, {} oder neuer ist nötig</translation>
  </message>
  <message>
   <location filename="../../cnc_training/env/gpu.py" />
   <source>{}: its driver does not tell its compute capability</source>
   <translation>{}: Der Treiber nennt die Rechenfähigkeit nicht</translation>
  </message>
  <message>
   <location filename="../../cnc_training/machining/machines.py" />
   <source>{}: the controller {} is not known.</source>
   <translation>{}: Die Steuerung {} ist unbekannt.</translation>
  </message>
 </context>
 <context>
  <name>CncTraining_StrategyModel</name>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Choose the strategy model that is in use, or go back to the one before</source>
   <translation>Das verwendete Strategiemodell wählen oder zum vorigen zurückkehren</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Strategy Model</source>
   <translation>Strategiemodell</translation>
  </message>
 </context>
 <context>
  <name>CncTraining_StrategyOperation</name>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Add a finishing operation to the Job, with the strategy that a model chose</source>
   <translation>Dem Auftrag eine Schlichtoperation mit der vom Modell gewählten Strategie hinzufügen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Strategy Operation</source>
   <translation>Strategieoperation</translation>
  </message>
 </context>
 <context>
  <name>CncTraining_SyntheticData</name>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Generate Synthetic Data...</source>
   <translation>Synthetische Daten erzeugen...</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Make parts, and label them with the machining time of every strategy</source>
   <translation>Teile erzeugen und mit der Bearbeitungszeit jeder Strategie kennzeichnen</translation>
  </message>
 </context>
 <context>
  <name>PythonCommand</name>
  <message>
   <location filename="../../cnc_training/gui/menu.py" />
   <source>Strategy Model</source>
   <translation>Strategiemodell</translation>
  </message>
 </context>
 <context>
  <name>Workbench</name>
  <message>
   <location filename="../../cnc_training/gui/menu.py" />
   <source>Training</source>
   <translation>Training</translation>
  </message>
 </context>
</TS>
