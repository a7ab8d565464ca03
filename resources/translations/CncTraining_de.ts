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
   <location filename="../../cnc_training/cam/page_actions.py" />
   <source>Allow a larger one.</source>
   <translation>Erlauben Sie eine größere.</translation>
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
   <source>Cut more at once than the limit. Without it, finishing stops where earlier operations left too much. Shank and holder are not modelled.</source>
   <translation>Mehr als zulässig auf einmal abtragen. Sonst bricht das Schlichten ab, wo frühere Operationen zu viel stehen ließen. Schaft und Halter werden nicht betrachtet.</translation>
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
   <location filename="../../cnc_training/cam/native_operation.py" />
   <source>FreeCAD has no operation for this strategy: {}.</source>
   <translation>FreeCAD hat für diese Strategie keine Operation: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/native_operation.py" />
   <source>FreeCAD's 3D Surface takes stepovers of {:g} to {:g} % of the tool only.</source>
   <translation>FreeCADs 3D-Oberfläche nimmt nur Bahnabstände von {:g} bis {:g} % des Werkzeugs.</translation>
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
   <location filename="../../cnc_training/cam/rule_ranking.py" />
   <source>No candidate keeps the cusp limit.</source>
   <translation>Kein Kandidat hält die zulässige Restrauhöhe ein.</translation>
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
   <location filename="../../cnc_training/cam/native_operation.py" />
   <source>The operation has no path yet.</source>
   <translation>Die Operation hat noch keine Bahn.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>The operation that was posted alone, or the file of the whole program</source>
   <translation>Die allein ausgegebene Operation oder die Datei des ganzen Programms</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_page.py" />
   <source>The operation was deleted.</source>
   <translation>Die Operation wurde gelöscht.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>The path is being made.</source>
   <translation>Die Bahn wird erzeugt.</translation>
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
   <location filename="../../cnc_training/cam/rule_ranking.py" />
   <source>The rule-based choice was verified: no environment is prepared.</source>
   <translation>Die regelbasierte Wahl wurde geprüft: Es ist keine Umgebung vorbereitet.</translation>
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
   <location filename="../../cnc_training/cam/rule_ranking.py" />
   <source>a faster one was not faster when measured again</source>
   <translation>ein schnellerer war beim zweiten Messen nicht schneller</translation>
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
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>feeds of the machine profile {}, since it has none</source>
   <translation>Vorschübe des Maschinenprofils {}, da es keine hat</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>in use</source>
   <translation>in Gebrauch</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/rule_ranking.py" />
   <source>no other candidate is more than 2 % faster</source>
   <translation>kein anderer Kandidat ist über 2 % schneller</translation>
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
   <location filename="../../cnc_training/cam/rule_ranking.py" />
   <source>the default does not keep the cusp limit</source>
   <translation>der Standard hält die zulässige Restrauhöhe nicht ein</translation>
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
   <location filename="../../cnc_training/cam/rule_ranking.py" />
   <source>{} against the default</source>
   <translation>{} gegenüber dem Standard</translation>
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
   <location filename="../../cnc_training/cam/page_actions.py" />
   <source>{} does not keep the cusp limit: {}.</source>
   <translation>{} hält die max. Restrauhöhe nicht ein: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/gui/training_session.py" />
   <source>{} failed</source>
   <translation>{} ist fehlgeschlagen</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/shop_times.py" />
   <source>{} has moves that cannot be timed: {}.</source>
   <translation>{} hat Bewegungen, deren Zeit nicht bestimmt werden kann: {}.</translation>
  </message>
  <message>
   <location filename="../../cnc_training/cam/shop_times.py" />
   <source>{} has no path.</source>
   <translation>{} hat keine Bahn.</translation>
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
   <location filename="../../cnc_training/application.py" />
   <source>{} was not activated: {}</source>
   <translation>{} wurde nicht aktiviert: {}</translation>
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
