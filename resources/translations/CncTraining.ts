<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
 <context>
  <name>App::Property</name>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>After the strategy's own passes one along each concave crease, where the tool touches the part twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Auto: the strategy model chooses. Otherwise this pattern is used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Diameter of the holder where the tool comes out of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Direction of patterns that cut one way only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Direction of raster lines, from X towards Y</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Distance of neighbouring passes, solved for the cusp limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Distance that the tool keeps from the faces that it must not touch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Error allowed in all: triangles, path, rounding and the controller's blending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Faces that the tool must not touch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Height of the ridges that may remain between two passes, along the normal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>How far the tool sticks out of its holder; zero: the holder is not looked at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>How the tool comes down to a pass: on an arc that meets it as a tangent, down a ramp along it, or straight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>I know that more stock than the limit is left, and want to cut it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Model and stock, so that a change of them recomputes the operation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Most stock that earlier operations leave for the tool to cut at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Of all that the ranking was made for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Of all that the stepover was solved for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Of all that the stored path was made from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Post G2 and G3 where they keep the tolerance: shorter programs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Radius of the arcs into passes and out of them, and height from which ramps come; zero: from the tool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Remaining stock that may be cut at once; zero: half of the tool's diameter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Ridge height under which 98 % of the reachable surface lies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>SHA-256 of the file of the model that was asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Seconds of FreeCAD's factory setting under the same limit; 0: not ranked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Seconds of a zigzag at 0 degrees under the same limit; 0: not ranked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Seconds that the machine needs for this path, by its kinematics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Seconds that the strategy model expected; 0: not ranked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Sketches, wires or faces: seen from above, the tool's centre stays inside their closed outlines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Slope above which a hybrid follows waterlines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Slope of ramps against the surface</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Square millimetres that only another operation can finish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Stock left on the surface, along the normal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>The machine whose cycle time counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>The part, the tool, the machine or the strategy model changed since the choice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>The ranked candidates, JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>The strategy model that ranked; empty: the rule-based choice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>The strategy of the path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>Version of the kernel that made the path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/properties.py" />
   <source>What to know before this is cut</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CncTraining</name>
  <message>
   <location filename="../../cnc_training/application.py" />
   <source> (gate overruled)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/application.py" />
   <source> (trained for another kernel)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/log_view.py" />
   <source>... {} lines not shown; the log file has them all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>0: all parts of one family. 1: all families, and shapes that mix them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>0: mostly shallow surfaces. 1: mostly steep ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/native_operation.py" />
   <source>3D Surface</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_names.py" />
   <source>3D offset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_dialog.py" />
   <source>A calibration needs {} more, of short and long moves and some retracts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>A dataset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>A dataset is in this folder. Choose another, or tick Replace.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/harvest.py" />
   <source>A dataset of this name exists. Choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/panels.py" />
   <source>A dock stays beside the 3D view; a task panel is closed when it is done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>A folder of its own for this dataset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>A list of STL, OBJ or PLY files with scale and orientation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>A model of this name exists. Choose another, or tick Replace.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>A new strategy operation gets the best strategy without a press of Rank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_activation.py" />
   <source>A strategy model decides where the tool cuts. It is asked about only once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/expected.py" />
   <source>About {} of disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/calibration_table.py" />
   <source>Acceleration XY</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/calibration_table.py" />
   <source>Acceleration Z</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Accept remaining stock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>Activate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_activation.py" />
   <source>Activate Anyway</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_activation.py" />
   <source>Activate {} nevertheless?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>Active</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <source>Active model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>Add Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation_gui.py" />
   <source>Add the operation to which job?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>Address or folder that has RELEASE/FILE of the standalone Pythons:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/calibration_table.py" />
   <source>After</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>After calibration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences.py" />
   <source>All data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>An address or a folder from which the standalone Python is downloaded first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>An unfinished dataset is in this folder; it is continued.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>Angle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>Archive of a Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>Archive of a Python...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>Archives (*.tar.gz *.tgz *.tar.xz)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>As FreeCAD Operation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_names.py" />
   <source>Auto</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/devices.py" />
   <source>Auto (GPU when available)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Auto: the strategy model chooses. Otherwise this pattern is used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>Automatic: one after the other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>Base</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_menu.py" />
   <source>Base model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/calibration_table.py" />
   <source>Before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Build the environment anew; packages already there are reused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Build the isolated Python with torch that training runs in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/harvest.py" />
   <source>CAM Jobs of the open documents; each gives one part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/devices.py" />
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>CPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>CPU only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/devices.py" />
   <source>CPU only is switched on in the Environment panel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>Calibrate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <location filename="../../cnc_training/gui/dialogs/request_dialog.py" />
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <location filename="../../cnc_training/gui/jobs_table.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_table.py" />
   <source>Cancel this job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>Cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Candidates to verify</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>Choose a Python interpreter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>Choose a Python interpreter, an archive or a mirror</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <source>Choose a dataset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Choose a dataset folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Choose a dataset, or judge on fresh synthetic parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>Choose a folder of a Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Choose a model file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Choose a model. Train one first if the list is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Choose a parts.json</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>Choose an archive of a Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <source>Choose the dataset to learn from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Choose the file that lists the meshes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Choose the folder of the dataset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_names.py" />
   <source>Circular</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Clear Jobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <location filename="../../cnc_training/gui/notice.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Close the task panel first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>Close this window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/request_dialog.py" />
   <source>Close without starting anything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/harvest.py" />
   <source>Collect and Label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/harvest.py" />
   <source>Collect from Open Documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <source>Collect from Open Documents...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_menu.py" />
   <source>Compare Models...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Compares what a model chooses with brute force over all strategies, at equal cusp.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Coolant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Coolant that runs while this operation cuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/log_view.py" />
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Copy Diagnostics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/log_view.py" />
   <source>Copy the whole log to the clipboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_names.py" />
   <source>Crossed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>Cusp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Cusp limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Cusp map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Cut more at once than the limit. Without it, finishing stops where earlier operations left too much. Shank and holder are held against the part, not against stock that is left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Cut with the selected strategy; one that was not verified is verified first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>Cut with this tool and the strategy that was found for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Data folders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Dataset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Datasets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/comparison.py" />
   <source>Default, zigzag 0°: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Delete the job's log and files; models and datasets stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_table.py" />
   <source>Detail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>Direction of the lines, from X towards Y</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>Distance of neighbouring passes in mm, solved for the cusp limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Downloads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_table.py" />
   <source>Duration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_table.py" />
   <source>ETA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>End mills to judge with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/request_dialog.py" />
   <source>Enter a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fields.py" />
   <source>Enter a number from {} to {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/log_view.py" />
   <source>Enter goes to the next place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Enter the full path of a folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Enter what this operation took on the machine, and fit the machine's profile to it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Epochs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Error allowed in all, the controller's blending included</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>Evaluate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Evaluate Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>Expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/expected.py" />
   <source>Expected: about {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Export Jobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Export...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>Failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Features</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>Feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/log_view.py" />
   <source>Find in log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <source>Fine-Tune</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <source>Fine-Tune Current Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>Fine-tune</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>Folder of a Python...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/log_view.py" />
   <source>Follow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_dialog.py" />
   <source>Forget {}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>FreeCAD's factory setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/comparison.py" />
   <source>FreeCAD's factory setting, lines at 0° with retracts: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Fresh synthetic parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>From start to end on the machine, without tool changes: 754, 12:34 or 1:02:03</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>From the next start of FreeCAD on; what is in the other folder stays there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/devices.py" />
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>GPU driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>GPU: Not detected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/devices.py" />
   <source>GPU: Not detected. Training runs on the CPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>Gate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>General</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Generate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Generate Synthetic Data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Geometry-aware descriptors (v2)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Go on from where the job stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Height of the ridges that may remain between two passes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Height of the ridges that may remain, in new strategy operations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/cusp_legend.py" />
   <source>Height of the ridges that this strategy would leave, in mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/expected.py" />
   <source>How long it takes here is known after the first one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_names.py" />
   <source>Hybrid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Install the smaller packages without GPU support, and train on the CPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>Interrupted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/training_session.py" />
   <source>Interrupted when FreeCAD ended: {}. The Jobs panel can resume it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_menu.py" />
   <source>It came from elsewhere and has not been confirmed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_activation.py" />
   <source>It may choose slower strategies; operations still verify its best choices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_activation.py" />
   <source>It may choose slower strategies; operations still verify its best choices.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/training_session.py" />
   <source>It took {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_menu.py" />
   <source>It was not judged against other models yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_menu.py" />
   <source>It was trained for another version of the toolpath kernel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/harvest.py" />
   <source>Jobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/calibration_table.py" />
   <source>Junction deviation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/panels.py" />
   <source>Keep as dock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/log_view.py" />
   <source>Keep the newest line in view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Labelled parts to learn from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Learning rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/harvest.py" />
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Letters, digits, _ and -</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/calibration_table.py" />
   <source>Limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>List of meshes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>List of parts (*.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Machine profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences.py" />
   <source>Machine profiles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Machine profiles to judge with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Machines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Machining</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>Made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <source>Make a dataset of the parts and tools in open CAM Jobs; a job labels it first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Makes parts, cuts each with every strategy in simulation, and records machining time at equal cusp.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/part_sketches.py" />
   <source>Making a few parts...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/page_actions.py" />
   <source>Making the path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>Measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>Measured Times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation_gui.py" />
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Measured Times...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>Measured time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>Merge dataset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Meshes listed in a parts.json</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Mirror</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>Mirror for downloads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>Mirror for downloads...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>NVIDIA {}</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <source>Name of the new model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>New Strategy Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>No job is selected. Jobs are started from the Training menu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/harvest.py" />
   <source>No open document has a CAM Job.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <source>No strategy model is active. Train or activate one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_menu.py" />
   <source>No strategy model yet: the rule-based choice is used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>No training jobs yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>None: make synthetic samples first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Not changed: choose a folder by its whole path, outside the addon's own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>Not enough disk: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/log_view.py" />
   <source>Not found: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>Not prepared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Number of parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>Of the new machine profile; none that there is gets replaced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>Off by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_names.py" />
   <source>Offset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>On: maps of the surface and descriptors. Off: descriptors only (v1), quicker and coarser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_names.py" />
   <source>One-way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>Open Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/training_session.py" />
   <source>Open Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Open a document with a CAM Job first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_dialog.py" />
   <source>Open a document with a posted operation, or choose a program file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/calibration_table.py" />
   <source>Overhead of a program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Parts labelled at the same time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <source>Parts like those you machine, labelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Parts made and labelled before training, since no dataset is chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Parts made for this evaluation, {} to {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Parts that the model was not trained on tell most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Parts to make and label, {} to {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Passes over the dataset, {} to {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Path and cusp map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/calibration_table.py" />
   <source>Path tolerance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_names.py" />
   <source>Pencil</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_dialog.py" />
   <source>Posted program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>Predicted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Prepare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>Prepare environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/training_session.py" />
   <source>Prepare the environment first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>Preparing...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>Probe environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Processes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>Program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>Program File...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_table.py" />
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>Python interpreter...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>Queued</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>Rank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Rank all strategies, and generate and time the best few</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Rank new operations at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Rank with each tool of the Job, and compare the times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/calibration_table.py" />
   <source>Rapid XY</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/calibration_table.py" />
   <source>Rapid Z</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>Ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>Regret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>Remark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Remove Job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_dialog.py" />
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>Remove Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Remove all jobs that have ended, and their logs?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Remove all jobs that have ended; those that were interrupted can still be resumed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Remove the training environment?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Remove this job and its log? {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Remove...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>Removing...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Repair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Repeat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Replace the dataset in this folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Replace the model of this name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Resume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>Ridge height in mm under which 98 % of the surface lies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_menu.py" />
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>Roll Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_menu.py" />
   <source>Roll Back to {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>Running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>Save as New Profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Seed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Seed of the parts and of the points at which the cusp is measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Select a row to see its path, double-click or press Enter to use it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/row_preview.py" />
   <source>Select them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Shape diversity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/training_session.py" />
   <source>Show Job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/panels.py" />
   <source>Show as task panel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Show it in the file manager</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Show the job's request, log and report in the file manager</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>Show the strategy models in the file manager</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>Slope mix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>So many of the best candidates are generated and timed by a ranking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_names.py" />
   <source>Spiral</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Start a new job with the same settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Start from new weights, or go on from those of a .pt or .onnx model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <source>Starts from the weights of the active model. The result replaces it only if it is judged no worse.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_table.py" />
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/unfinished.py" />
   <source>Steeper than 80°, left to another operation: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>Step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Step of the optimiser, {} to {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Stock left on the surface</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Stock to leave</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Stop at once; nothing half-made is left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Stop ranking; nothing is changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <location filename="../../cnc_training/cam/strategy_page.py" />
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>Strategy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_activation.py" />
   <location filename="../../cnc_training/gui/model_menu.py" />
   <source>Strategy Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>Strategy Models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation_gui.py" />
   <source>Strategy Operation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_activation.py" />
   <source>Strategy model: back to {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/application.py" />
   <source>Strategy model: none (rule-based)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/application.py" />
   <source>Strategy model: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Strategy models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Strategy models (*.pt *.onnx)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Strategy models, datasets and jobs stay; the packages have to be fetched anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>Strategy operation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>Succeeded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>Synthetic data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Synthetic samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_page.py" />
   <source>Take them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/harvest.py" />
   <source>Takes parts and finishing tools of open CAM Jobs, and records the machining time of every strategy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <source>The active model; choose another under Strategy Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_page.py" />
   <source>The choice is out of date: rank again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>The dataset that is there now is deleted when the new one starts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>The diagnostics are in the clipboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/training_session.py" />
   <source>The environment is being prepared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>The environment variable CNC_TRAINING_HOME moves all data of all programs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>The fastest strategy under the cusp limit for each tool of the Job.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/part_sketches.py" />
   <source>The first parts that these settings give.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_table.py" />
   <source>The jobs of all FreeCADs on this computer, the newest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/plots.py" />
   <source>The loss curve of the selected training job appears here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>The machine profile of new strategy operations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_dialog.py" />
   <source>The machine profile {} is there. Choose it in an operation, or as default.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>The machine whose cycle time counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>The old model's files are replaced when training ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>The operation that was posted alone, or the file of the whole program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>The pattern; for a hybrid also the slope from which it follows waterlines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>The profile of the machine on which the times were taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>The same seed and settings give the same parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/row_preview.py" />
   <source>The strategy in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>The strategy model to judge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>The strategy models here; the active one is ticked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_dialog.py" />
   <source>The times were off by {:.1f} %, and are by {:.1f} % after the calibration; of other programs expect {:.1f} %.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_page.py" />
   <source>The tool controller lacks feeds. {} has {:g} and {:g} mm/min and {:g} rpm:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/unfinished.py" />
   <source>The tool does not get into: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>The tool that cuts, with its feeds and its speed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>The tools of the Job, and the time that each would take</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>The training environment is being looked at.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/training_session.py" />
   <source>The training environment is ready.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>There are other files in this folder. Choose an empty one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>They change with the sliders and the seed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fields.py" />
   <source>This is not a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>This is not the archive that the addon knows. Do you trust it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <source>This is the model that is fine-tuned. Choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/harvest.py" />
   <source>Tick at least one job.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Tick at least one machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Tick at least one tool.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>Time of the generated path on this machine; the shorter the bar, the faster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>Time that the strategy model, or the rule, expects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>To repair it: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Tolerance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>Tool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Tool controller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>Tools</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>Train</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Train from scratch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/actions.py" />
   <source>Training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Training Environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Training Jobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Training environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>Trains a network that ranks finishing strategies for a part, a tool and a machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_table.py" />
   <source>Type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/calibration_table.py" />
   <source>Uncertainty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Uninstall: delete the environment, its Python and all downloads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Use Selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>Use Selected Tool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>Use the model that was active before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>Use this model for the choices that come</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>Using it sets {:g} and {:g} mm/min and {:g} rpm in its tool controller.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>Verified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Versions, paths, settings and the end of the log, without passwords, as text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/native_operation.py" />
   <location filename="../../cnc_training/cam/strategy_names.py" />
   <source>Waterline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/evaluate.py" />
   <source>What it is judged on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>What the 3D view shows of the selected strategy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/fine_tune.py" />
   <location filename="../../cnc_training/gui/dialogs/new_model.py" />
   <source>What training runs on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/log_view.py" />
   <source>What was done, the newest line last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>Wheels and archives that you put into this folder are used without a network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Where datasets are kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>Where strategy models are kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>Where the environment's Python comes from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>Which Tool?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>Why a strategy was chosen, or is out, or how it differs from the default</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>Write all jobs to a file: CSV or JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_form.py" />
   <source>Write this strategy as FreeCAD's own 3D Surface or Waterline operation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_names.py" />
   <source>Zigzag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/comparison.py" />
   <source>as long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>being ranked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>candidates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>default</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>does not work: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/plots.py" />
   <source>epoch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>epochs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>feeds of the machine profile {}, since it has none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>none for NVIDIA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/preferences_form.py" />
   <source>none: the public servers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>not installed yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/comparison.py" />
   <source>not under the cusp limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking_table.py" />
   <source>not verified yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/dialogs/synthetic_data.py" />
   <source>one for each core</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>overruled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>passed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/models_dialog.py" />
   <source>refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>shards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/calibration_table.py" />
   <source>the times tell little about it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>took {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_panel.py" />
   <source>torch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>unknown for this platform</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>validation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/comparison.py" />
   <source>{:.0f} % faster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/comparison.py" />
   <source>{:.0f} % saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>{:g} of {:g} {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/sources_list.py" />
   <source>{} (chosen)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/actions.py" />
   <source>{} ({} samples)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_names.py" />
   <source>{} at {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_activation.py" />
   <source>{} came from elsewhere. Do you trust it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/jobs_panel.py" />
   <source>{} cannot be written: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/training_session.py" />
   <source>{} failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/training_session.py" />
   <source>{} is done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/training_session.py" />
   <source>{} is the active strategy model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_activation.py" />
   <source>{} is the active strategy model. {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>{} left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/unfinished.py" />
   <source>{} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/job_rows.py" />
   <source>{} running, {} queued, {} in all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>{} to download, {} of disk needed, {} free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/page_actions.py" />
   <source>{} was added to the Job, and this operation is switched off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/model_activation.py" />
   <source>{} was trained, but not activated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>{}, built for CUDA {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/environment_texts.py" />
   <source>{}, built for the CPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/comparison.py" />
   <source>{}: {}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CncTraining_DatasetsFolder</name>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Open Datasets Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Show the datasets in the file manager</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CncTraining_EnvironmentPanel</name>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Environment Panel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Show the state of the training environment</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CncTraining_Evaluate</name>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Compare a model's choices with brute force and with fixed strategies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Evaluate Model...</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CncTraining_FineTune</name>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Fine-Tune Current Model...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Go on training the active strategy model on a dataset of your own</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CncTraining_JobsPanel</name>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Jobs Panel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Show training jobs, their progress and their logs</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CncTraining_MeasuredTimes</name>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Enter what programs took on the machine, and fit its profile to these times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Measured Times...</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CncTraining_ModelsFolder</name>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Open Models Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Show the strategy models in the file manager</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CncTraining_NewModel</name>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>New Model...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Train a strategy model from scratch, or from an existing one</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CncTraining_PrepareEnvironment</name>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Build the isolated Python with torch that training runs in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Prepare Environment</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CncTraining_Said</name>
  <message>
   <location filename="../../cnc_training/machining/machines.py" />
   <source>0 or more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/limits.py" />
   <source>A boundary is not a closed polygon of points.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>A cusp limit of {:g} mm makes no sense with this tool.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/grid.py" />
   <source>A grid of {} x {} points would need {:.1f} GB for each map.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/calibration.py" />
   <source>A job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/calibration.py" />
   <source>A job without any move cannot be timed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/removal.py" />
   <source>A job, here or in another FreeCAD, is using the environment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/prepare.py" />
   <source>A lock file was given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/machines.py" />
   <source>A machine profile needs a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>A name in {} is too long for the system.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/recipe.py" />
   <source>A package in {} is not pinned by version and hash: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/drop.py" />
   <location filename="../../cnc_training/machining/project.py" />
   <source>A path has points that are not numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/project.py" />
   <source>A path in the plane needs points of two coordinates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking.py" />
   <source>A pencil pass follows the creases: there is nothing to rank.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/measured_times.py" />
   <source>A program without any move cannot be timed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>A proxy or a sign-in page may have replaced it; try another network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/serve.py" />
   <source>A request line is not a JSON object: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/serve.py" />
   <source>A request with this id is still unanswered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/installer.py" />
   <source>A step took too long: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/cutter.py" />
   <source>A tapered ball needs a tip radius, and a taper angle between 0 and 90 degrees.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/cutter.py" />
   <source>A tool of kind {} is not supported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/moves.py" />
   <source>A tool path of {} points and {} kinds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>A virus scanner may hold the file; exclude the folder and prepare again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/label_pool.py" />
   <source>A worker process ended before its answer, which systems do when memory is short.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/verbs.py" />
   <source>Access to {} was denied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>Add a ball end mill to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/geometry.py" />
   <source>Add one in the job's editor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>All triangles of the mesh have no area.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/grid.py" />
   <location filename="../../cnc_training/machining/project.py" />
   <source>Allow a larger cusp or tolerance, or machine a smaller area.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/path_source.py" />
   <source>Allow a larger cusp, or choose another strategy or tool.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/map_building.py" />
   <source>Allow a larger cusp, take a larger tool, or finish fewer faces at a time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/page_actions.py" />
   <location filename="../../cnc_training/cam/ranking.py" />
   <source>Allow a larger one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Allow the runtime's folder in the virus scanner and prepare again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/gpu.py" />
   <source>Apple's GPU is not used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/matrix.py" />
   <source>Ask for limits of the matrix.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <source>At least one sample is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/part_folder.py" />
   <source>At most {} go in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/gpu.py" />
   <source>CPU only, as set.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/queue.py" />
   <source>Cancel it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/errors.py" />
   <source>Cancelled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/queue.py" />
   <source>Cancelling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tessellation.py" />
   <source>Check its geometry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/verbs.py" />
   <source>Check its permissions and virus scanner.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/download.py" />
   <location filename="../../cnc_training/env/failures.py" />
   <source>Check its permissions, or set CNC_TRAINING_HOME to another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/checks.py" />
   <source>Check the chosen faces, the final depth and the tool.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <source>Check the folders.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Check the network and prepare again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Check the package index that pip is set up for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/history.py" />
   <source>Check the permissions of its folder and close programs that use the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Check the permissions of the folder that the log names.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/map_building.py" />
   <source>Check the selected faces, the boundary, the final depth and the tool's diameter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Check user and password of the index that pip is set up for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <source>Checking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/prepare.py" />
   <source>Checking disk space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/prepare.py" />
   <source>Checking that the packages can be loaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>Choose CPU or auto.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_bits.py" />
   <source>Choose a ball end, a tapered ball, a bull nose, a flat end mill, a V-bit or a chamfer mill.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/settings.py" />
   <source>Choose a folder by its whole path, outside the addon's own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>Choose a strategy model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Choose another Python in the panel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/machines.py" />
   <location filename="../../cnc_training/models/card.py" />
   <source>Choose another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <location filename="../../cnc_training/runtime/loaded_models.py" />
   <source>Choose another model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <location filename="../../cnc_training/runtime/train.py" />
   <source>Choose another name or overwrite it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/calibration.py" />
   <source>Choose another name, or replace it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/measured_times.py" />
   <location filename="../../cnc_training/models/registry.py" />
   <source>Choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/measured_times.py" />
   <source>Choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/native_operation.py" />
   <source>Choose another strategy, or keep the strategy operation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking.py" />
   <source>Choose another strategy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/api/_measured.py" />
   <location filename="../../cnc_training/cam/tool_ranking.py" />
   <location filename="../../cnc_training/models/card.py" />
   <location filename="../../cnc_training/runtime/strategy_model.py" />
   <source>Choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/standalone.py" />
   <source>Choose it again in the panel if it shall be used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/sources.py" />
   <source>Choose it in the panel and say that you trust it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/registry.py" />
   <source>Choose one from the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking.py" />
   <source>Choose one of the Job's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/inputs.py" />
   <source>Choose one that holds a finishing tool.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking.py" />
   <source>Choose one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>Choose or generate one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>Choose the model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/shop_times.py" />
   <source>Choose the posted program instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/geometry.py" />
   <source>Choose them again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>Choose {} features.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/boundary.py" />
   <source>Close it, or choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Close other FreeCADs, or allow the runtime's folder in the virus scanner.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Close other programs and prepare again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/removal.py" />
   <source>Close other programs that use them and remove the environment again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/verbs.py" />
   <source>Close programs or use fewer workers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/machines.py" />
   <source>Compare it with one that ships.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/registry.py" />
   <source>Confirm that you trust it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/application.py" />
   <source>Confirm that you trust it, then activate it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>Copy it again, or train a new model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>Copy it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/cutter.py" />
   <source>Correct one of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/calibration.py" />
   <source>Correct that time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>Correct the Job's stock.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/map_building.py" />
   <source>Correct the boundary.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/cutter.py" />
   <source>Correct the tool.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>Create one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/prepare.py" />
   <source>Creating the environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/settings.py" />
   <source>Data cannot be kept in {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/unpack.py" />
   <source>Delete it and get it again from a trusted place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/preflight.py" />
   <source>Delete some files, or set CNC_TRAINING_HOME to a folder on another disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Delete the wheel that the log names from the downloads folder and prepare again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/fetching.py" />
   <source>Downloaded {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/standalone.py" />
   <source>Downloading Python {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/standalone.py" />
   <source>Downloading Python {} ({})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/fetching.py" />
   <source>Downloading failed for {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/fetching.py" />
   <source>Downloading {} ({:.0f} of {:.0f} MB)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/limits.py" />
   <source>Draw it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>Evaluate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <location filename="../../cnc_training/machining/mesh_formats.py" />
   <source>Export the mesh again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/download.py" />
   <source>Fetch it by other means and put it into {}: it is used from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/download.py" />
   <source>Fetch it from {} by other means and put it into {}: it is used from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>Fine-tune</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>Fine-tuning needs a dataset.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>Fine-tuning starts from a model, and none was given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/prepare.py" />
   <source>Finishing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/download.py" />
   <location filename="../../cnc_training/env/failures.py" />
   <source>Free some space and prepare again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/verbs.py" />
   <source>Free some space and start again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/preflight.py" />
   <source>Free some space, or set CNC_TRAINING_HOME to a folder on another disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/part_folder.py" />
   <source>FreeCAD cannot be started: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>FreeCAD ended before this job did. It can be resumed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/part_folder.py" />
   <source>FreeCAD ended without an answer: the file is damaged, or it takes too much memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/native_operation.py" />
   <source>FreeCAD has no operation for this strategy: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/native_operation.py" />
   <source>FreeCAD makes no path for {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/part_folder.py" />
   <source>FreeCAD took more than {:g} s for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/native_operation.py" />
   <source>FreeCAD's 3D Surface takes stepovers of {:g} to {:g} % of the tool only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/datasets.py" />
   <source>Generate it again to go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/dataset.py" />
   <source>Generate it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/learning_data.py" />
   <source>Generate more samples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/dataset.py" />
   <source>Generate the dataset again with resume.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/cutter.py" />
   <source>Give height and radius of each point.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/machines.py" />
   <source>Give it letters or digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/evaluate.py" />
   <source>Give meshes or a dataset.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/cutter.py" />
   <source>Give the diameter where the taper ends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/measured_times.py" />
   <source>Give the time in seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/records.py" />
   <source>Go on with it there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>In a company network set PIP_CERT to the company's certificate file; never switch the check off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Install Microsoft's Visual C++ Redistributable (x64) and prepare again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/prepare.py" />
   <location filename="../../cnc_training/env/sources.py" />
   <source>Install Python 3.11 to 3.13 (Debian and Ubuntu: with python3-venv), or choose one in the panel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/archives.py" />
   <source>Install Python 3.11 to 3.13, or choose one in the panel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/prepare.py" />
   <source>Installing packages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/installer.py" />
   <source>Installing packages ({:.0f} MB)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/preparation.py" />
   <source>It cannot be used: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/preparation.py" />
   <source>It did not answer as a Python interpreter does (exit code {}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/preparation.py" />
   <source>It did not answer within {:g} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>It lies on a disk that is mounted `noexec`; set CNC_TRAINING_HOME to a folder on another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>It must be above zero and far below the tool's radius.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/machines.py" />
   <source>It must be {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>It needs a list "parts" with a "file" in each entry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>It was accepted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/gate.py" />
   <source>It was not compared with {} on the same parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/application.py" />
   <source>It was not judged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>It was not made by CNC Training; train a new model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/cutter.py" />
   <source>Its heights must begin at 0 and not fall, and no radius may be negative.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/post.py" />
   <source>Its last recompute failed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/predictor.py" />
   <source>Its log has the details.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/post.py" />
   <source>Its messages are in the Report view.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/native_operation.py" />
   <source>Its messages are in the Report view; undo, and keep the strategy operation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/machines.py" />
   <source>Known are: {}, and your own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/calibration.py" />
   <location filename="../../cnc_training/runtime/matrix.py" />
   <location filename="../../cnc_training/runtime/synthetic.py" />
   <source>Known are: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <source>Labelling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/calibration.py" />
   <source>Leave it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>Leave out fewer families.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>Lengths must not be negative, and a ramp lies between 0 and 90 degrees.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/network.py" />
   <source>Let the Addon Manager install it (Debian and Ubuntu: python3-requests).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/gcode_time.py" />
   <source>Line {} of the program cannot be timed: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/prepare.py" />
   <source>Looking at the downloaded packages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/prepare.py" />
   <source>Looking for a Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>Loss {:.4f}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>Lower the final depth.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/training.py" />
   <source>Lower the learning rate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/measured_times.py" />
   <source>Measure a shorter one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/api/_measured.py" />
   <source>Measure a shorter program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/calibration.py" />
   <source>Measure at least {} jobs, with short and long moves and some retracts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>Merge dataset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <source>Merge one run's shards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking.py" />
   <location filename="../../cnc_training/cam/tool_ranking.py" />
   <source>Move it into one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/part_folder.py" />
   <source>Name freecadcmd.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/recipe.py" />
   <source>Names of files in the environment would have up to {} characters; Windows allows {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/gpu.py" />
   <source>No NVIDIA GPU was found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/sources.py" />
   <source>No Python could be used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/prepare.py" />
   <source>No Python of this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/rule_ranking.py" />
   <location filename="../../cnc_training/runtime/rank.py" />
   <source>No candidate keeps the cusp limit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/drop.py" />
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>No face is selected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/harvest.py" />
   <source>No part was chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/evaluate.py" />
   <source>No parts were given to judge the model on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking.py" />
   <source>No strategy keeps the cusp limit: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/rank.py" />
   <source>No strategy model is active: the rule-based choice was verified.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/coarse_samples.py" />
   <source>No surface of the part is below 80 degrees.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/matrix.py" />
   <source>No tool goes with these cusp limits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>Not ranked yet: this is the default, a zigzag at 0 degrees.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/measured_times.py" />
   <source>Nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/network.py" />
   <source>Nothing can be downloaded, because the Python package `requests` is missing in FreeCAD.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>Nothing is left to learn from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/gcode_time.py" />
   <source>Only G0 to G4, G17 to G21, G61, G64, G90 and G91 are understood.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/gate.py" />
   <source>Only {} parts to compare with {}; {} are needed to tell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/learning_data.py" />
   <source>Only {} usable parts: too few to learn from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/harvest.py" />
   <source>Open a document with a CAM Job.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/compat.py" />
   <source>OpenCAMLib cannot be loaded: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/compat.py" />
   <source>OpenCAMLib, which FreeCAD's own 3D operations need, is not installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <source>Overwrite it or rename this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/queue.py" />
   <source>Packages are missing from the runtime: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/checks.py" />
   <source>Please report this with the part.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/background.py" />
   <source>Please report this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>Plunge, ramp or arc.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/installer.py" />
   <source>Prepare again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Prepare again; what was fetched is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/preparation.py" />
   <source>Prepare ended unexpectedly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>Prepare environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>Preparing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>Preparing the environment was interrupted while {} ({}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>Probe environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>Python of this program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>Python {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/sources.py" />
   <source>Pythons of this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/inputs.py" />
   <source>Raise it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/inputs.py" />
   <source>Raise it: the tool moves there at rapid speed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>Raise the operation's safe and clearance heights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>Raise the start depth.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>Rank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/choosing.py" />
   <source>Rank it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/prepare.py" />
   <source>Ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/choosing.py" />
   <location filename="../../cnc_training/cam/shop_times.py" />
   <source>Recompute it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/gate.py" />
   <source>Regret {:.1%} against {:.1%} of {} on {} parts; the upper bound of the difference, {:+.1%}, exceeds {:.0%}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/gate.py" />
   <source>Regret {:.1%} against {:.1%} of {} on {} parts; the upper bound of the difference, {:+.1%}, is at most {:.0%}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Repair the environment; if it stays so, copy the diagnostics and report them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>Repair the mesh, or export it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>Rough before this operation, or accept the remaining stock in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/process.py" />
   <location filename="../../cnc_training/jobs/queue.py" />
   <location filename="../../cnc_training/runtime/verbs.py" />
   <source>Run Prepare Environment again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/manager.py" />
   <source>Run Prepare Environment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <source>Run it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/part_folder.py" />
   <source>STL, OBJ, PLY, STEP and FCStd are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>Say which one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>Select a solid, a face or a mesh with triangles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/drop.py" />
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>Select faces, or machine the whole part.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <location filename="../../cnc_training/env/preflight.py" />
   <source>Set CNC_TRAINING_HOME to a folder with a short name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Set HTTPS_PROXY with the right address, user and password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>Set it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_bits.py" />
   <source>Set it in the tool bit's properties.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/cutter.py" />
   <source>Set it in the tool controller's tool.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>Set it in the tool controller.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/geometry.py" />
   <source>Set it up in the job's editor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/inputs.py" />
   <source>Set the error that is allowed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/inputs.py" />
   <source>Set the height of the ridges that may remain.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_bits.py" />
   <source>Set what the machine and the material allow; the machine profile "{}" has {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>Shank or holder would meet the part: {:.0f} mm2, seen from above, are left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/synthetic.py" />
   <source>Shape diversity and slope mix go from 0 to 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/removal.py" />
   <source>Some files could not be deleted: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/worker.py" />
   <source>Something unexpected happened: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/verbs.py" />
   <source>Something unexpected went wrong: {}: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>Stock to leave must not be negative, and the tolerance must be above zero.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>Synthetic data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/coarse_samples.py" />
   <source>Take a smaller.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/verbs.py" />
   <source>The GPU's memory is full.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/gpu.py" />
   <source>The NVIDIA driver does not work ({}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/installer.py" />
   <source>The Python environment could not be created</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>The Python that the environment was made from is gone ({}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>The addon needs other packages now: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>The archive nests too deeply.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/grid.py" />
   <source>The area to be covered is empty or not finite.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/registry.py" />
   <source>The base model that comes with the addon.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/boundary.py" />
   <source>The boundary {} has no closed outline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/datasets.py" />
   <source>The card of {} cannot be read: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/answering.py" />
   <source>The card of {} has no golden request.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/strategy_model.py" />
   <source>The card of {} is damaged: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/datasets.py" />
   <source>The card of {} is not a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>The card of {} is not valid: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/datasets.py" />
   <source>The card of {} is too large to be one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>The card of {} is too long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/datasets.py" />
   <source>The card of {} names files outside its folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>The choice of the strategy is out of date: rank again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/inputs.py" />
   <source>The clearance height lies below the safe height.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/checks.py" />
   <source>The computed path was thrown away because {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/verbs.py" />
   <source>The computer's memory is full.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/settings.py" />
   <source>The cusp height must be over 0 and at most 5 mm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>The cusp limit is not kept everywhere: this strategy {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/inputs.py" />
   <source>The cusp limit is zero.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <source>The dataset {} exists with other settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/dataset.py" />
   <source>The dataset {} has no usable shard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/verbs.py" />
   <source>The disk is full{}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/preflight.py" />
   <source>The disk of {} has room for {} more files; {} are needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/download.py" />
   <location filename="../../cnc_training/env/failures.py" />
   <source>The disk of {} is full.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>The document has several CAM Jobs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>The environment has not been prepared yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/lock.py" />
   <source>The environment is being prepared by another FreeCAD or program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/manager.py" />
   <source>The environment is being prepared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>The environment is damaged: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/preflight.py" />
   <source>The environment needs {:.1f} GB and {} has {:.1f} GB free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>The environment was moved here from {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/api/_environment.py" />
   <source>The environment was not ready within {:g} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/api/_environment.py" />
   <source>The environment was not removed within {:g} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/api/_environment.py" />
   <source>The environment was not removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>The environment's Python is missing ({}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>The environment's folder is missing or was left unfinished.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/geometry.py" />
   <source>The faces chosen for this operation are not part of the job's model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>The file is damaged or not ours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/answering.py" />
   <source>The file is damaged; train it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>The final depth lies above the part.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/part_folder.py" />
   <source>The folder {} cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>The folder {} cannot be written to ({}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>The graph of {} is larger than any strategy model's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/grid.py" />
   <source>The grid has no points.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/grid.py" />
   <source>The grid's step is not a positive number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/geometry.py" />
   <source>The job "{}" has no model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/geometry.py" />
   <source>The job "{}" has no stock.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>The job "{}" has no tool controller.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/history.py" />
   <source>The job history was written by a newer version of this addon.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/history.py" />
   <source>The job history {} cannot be opened: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>The job's {} is not a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/background.py" />
   <source>The kernel failed: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>The learning rate is between 1e-6 and 0.1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/recipe.py" />
   <source>The list of packages {} cannot be read: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/recipe.py" />
   <source>The list of packages {} is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>The list of parts {} cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/archives.py" />
   <source>The list of standalone Pythons cannot be read: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/process.py" />
   <source>The log ends with: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <location filename="../../cnc_training/runtime/verbs.py" />
   <source>The log has the details.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/drop.py" />
   <source>The lowest height is not a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>The margin or the lead radius is negative, or the ramp angle makes no ramp.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>The mesh has points that are not numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>The mesh refers to points that it does not have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>The mesh {} cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh_formats.py" />
   <source>The mesh {} cannot be read: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tessellation.py" />
   <source>The model's faces cannot be turned into triangles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/registry.py" />
   <source>The name is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/registry.py" />
   <source>The name {} is reserved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/settings.py" />
   <source>The number of candidates to verify must be 0 to 50.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>The number of epochs is between 1 and 500.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking.py" />
   <location filename="../../cnc_training/cam/tool_ranking.py" />
   <source>The operation "{}" belongs to no CAM Job.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/choosing.py" />
   <source>The operation "{}" has no path yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking.py" />
   <source>The operation "{}" has no tool controller.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/post.py" />
   <source>The operation "{}" has no valid path.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/choosing.py" />
   <source>The operation "{}" was not ranked yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/native_operation.py" />
   <source>The operation has no path yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/inputs.py" />
   <source>The operation has no tool controller.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_page.py" />
   <source>The operation was deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/installer.py" />
   <source>The packages could not be installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/installer.py" />
   <source>The packages took too long to load: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/installer.py" />
   <source>The packages were installed but cannot be loaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>The part file {} cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>The part has no surface.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/map_building.py" />
   <source>The part lies outside the boundary.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>The part lies outside the stock.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>The path is being made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/project.py" />
   <source>The path would need {:.3g} samples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/post.py" />
   <source>The post-processor {} wrote nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/process.py" />
   <source>The process of {} ended unexpectedly (exit code {}).{}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/process.py" />
   <source>The process of {} was killed, which systems do when memory is short.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/measured_times.py" />
   <source>The program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/measured_times.py" />
   <source>The program is larger than 64 MiB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/predictor.py" />
   <source>The ranking process ended unexpectedly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/serve.py" />
   <location filename="../../cnc_training/runtime/verbs.py" />
   <source>The request is not a JSON object.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/rule_ranking.py" />
   <source>The rule-based choice was verified: no environment is prepared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/verbs.py" />
   <source>The runtime cannot load a package: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/predictor.py" />
   <source>The runtime did not answer within {:g} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/predictor.py" />
   <source>The runtime's ranking cannot be read: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>The safe height must lie above part and stock, and the clearance height not below it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/inputs.py" />
   <source>The safe height {:g} mm lies inside the stock, which reaches up to {:g} mm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>The scale of the mesh is not a positive number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/drop.py" />
   <location filename="../../cnc_training/machining/job_checks.py" />
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>The selection of faces does not fit the part.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/serve.py" />
   <source>The serving process has no verb {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <source>The share {} is not finished.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>The start depth lies below the part.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>The strategy model {} cannot be read: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/path_source.py" />
   <source>The strategy {} keeps no cusp limit here: it {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>The system refused an operation: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/cutter.py" />
   <source>The tapered ball is nowhere wider than its tip.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/inputs.py" />
   <source>The tolerance is zero.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/project.py" />
   <location filename="../../cnc_training/machining/waterline.py" />
   <source>The tolerance must be at least {} mm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>The tool goes {:.1f} mm deep, its flutes are {:g} mm long; shank and holder are not checked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>The tool goes {:.1f} mm deep, its flutes are {:g} mm long; the part stays clear of shank and holder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/cutter.py" />
   <source>The tool has no diameter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/moves.py" />
   <source>The tool path holds coordinates that are not numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/map_building.py" />
   <source>The tool reaches no surface below 80 degrees inside the boundary.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/coarse_samples.py" />
   <source>The tool reaches no surface below 80 degrees.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_bits.py" />
   <source>The tool {} has no cutting edge angle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_bits.py" />
   <source>The tool {} has no diameter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_bits.py" />
   <source>The tool {} is a "{}", which finishes no surface.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/cutter.py" />
   <source>The tool's corner radius is negative or larger than its radius.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/cutter.py" />
   <source>The tool's profile does not run upwards from its tip.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/cutter.py" />
   <source>The tool's profile is no list of pairs of numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/cutter.py" />
   <source>The tool's profile is {:g} mm wide, and its diameter says {:g} mm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/export.py" />
   <source>The {} form answers {:.1e} away from the network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>The {} is zero.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>There are no features {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/api/_measured.py" />
   <source>There are {} times of {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/choosing.py" />
   <source>There are {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/calibration.py" />
   <location filename="../../cnc_training/machining/measured_times.py" />
   <source>There is a machine profile called {} already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>There is no CAM Job in the document.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/standalone.py" />
   <source>There is no Python in {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/recipe.py" />
   <source>There is no build of torch for this platform ({}, {}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/recipe.py" />
   <source>There is no current build of torch for Macs with an Intel processor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/api/_training.py" />
   <source>There is no dataset {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/registry.py" />
   <source>There is no earlier strategy model to return to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>There is no entry called {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>There is no file {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/queue.py" />
   <source>There is no job {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/machines.py" />
   <source>There is no machine profile called {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/machines.py" />
   <source>There is no machine profile {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/matrix.py" />
   <source>There is no machine {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/synthetic.py" />
   <source>There is no part family {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/part_folder.py" />
   <source>There is no part in {} that could be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/api/_measured.py" />
   <source>There is no recorded time {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <source>There is no shard in these folders.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/archives.py" />
   <source>There is no standalone Python for this platform ({}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/api/_training.py" />
   <source>There is no strategy model to fine-tune.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/registry.py" />
   <source>There is no strategy model {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/matrix.py" />
   <source>There is no tool {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/preparation.py" />
   <source>There is none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/checks.py" />
   <source>There is nothing for this tool to finish between start and final depth.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/map_building.py" />
   <source>This cusp limit needs a map of {:.0f} million cells on a part of this size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/recipe.py" />
   <source>This is macOS {}; torch needs macOS 14 or later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>This runtime has no usable GPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/looking.py" />
   <source>This strategy has no path here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking.py" />
   <source>This tool was not ranked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_bits.py" />
   <source>Tool controller "{}" has zero {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>Train</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>Train a new model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/answering.py" />
   <location filename="../../cnc_training/runtime/strategy_model.py" />
   <source>Train again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>Train from scratch.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/strategy_model.py" />
   <source>Train it again with this version of the addon.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <location filename="../../cnc_training/env/recipe.py" />
   <source>Train on another computer with tools/runtime and copy the strategy model into the models folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/verbs.py" />
   <source>Train on the CPU, or free the GPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/api/_training.py" />
   <source>Train one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/registry.py" />
   <source>Train or fork it again to export one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <location filename="../../cnc_training/runtime/export.py" />
   <source>Train the model again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/training.py" />
   <source>Training failed in epoch {}: the loss is no number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/api/_models.py" />
   <location filename="../../cnc_training/models/predictor.py" />
   <source>Try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/coarse_samples.py" />
   <source>Turn the part.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/standalone.py" />
   <source>Unpacking Python {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>Up to {:.1f} mm of stock would be cut at once, over the limit of {:g} mm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/recipe.py" />
   <source>Update macOS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/history.py" />
   <source>Update the addon, or set CNC_TRAINING_HOME to another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>Update the addon, or train with this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Update the driver, or check CPU only in the panel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Update the system: torch needs glibc 2.28, which Debian 10, Ubuntu 20.04 and RHEL 8 have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh_formats.py" />
   <source>Use STL, OBJ or PLY.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>Use a model that CNC Training exported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/geometry.py" />
   <source>Use a solid, a surface or a mesh.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/cutter.py" />
   <source>Use ball, bull, flat, tapered or profile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/process.py" />
   <source>Use fewer workers or a smaller request.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/label_pool.py" />
   <source>Use fewer workers; what was finished is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <source>Use for example 2/8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/registry.py" />
   <source>Use for example {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/registry.py" />
   <source>Use letters, digits, _ and -.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>Use millimetres per unit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>Use one of +x -x +y -y +z -z.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/machines.py" />
   <source>Use one of: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>Use v1 or v2.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Wait a while and prepare again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/removal.py" />
   <source>Wait for it or cancel it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/lock.py" />
   <source>Wait until it has finished.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/manager.py" />
   <source>Wait until it is ready.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/queue.py" />
   <source>Waiting for a job of another FreeCAD</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/fetching.py" />
   <source>What was downloaded for {} is another file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/fetching.py" />
   <source>Wheels that you put into {} are used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>Windows refused a file operation: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/measured_times.py" />
   <source>Write 754, 12:34 or 1:02:03.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/application.py" />
   <source>You may overrule this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/rule_ranking.py" />
   <location filename="../../cnc_training/runtime/ranked_rows.py" />
   <source>a faster one was not faster when measured again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>a file from the network is not the one that the list of packages names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>a file's name is too long for the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>a folder cannot be written to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/dataset.py" />
   <source>a label is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>a package is built for another platform</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>a package's file is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/checks.py" />
   <source>a plunge is not vertical</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/gcode_time.py" />
   <source>a position before the first of G0 to G3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/checks.py" />
   <source>a rapid move would pass through stock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>a system library is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>a tensor reaches beyond its record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>a tensor's record has another length than it says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>a tensor's record is unusual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>a tensor's shape does not fit its record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>a tensor's shape is unusual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>a web page came instead of the file, as a sign-in page of a network does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/gcode_time.py" />
   <source>an arc that has no centre, or does not reach its end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>an object's state is not a dictionary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>another program holds a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_bits.py" />
   <source>bit of unknown shape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/unpack.py" />
   <source>cannot be read ({})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>checking disk and platform</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>checking the packages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <location filename="../../cnc_training/env/overview.py" />
   <location filename="../../cnc_training/env/sources.py" />
   <source>chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>creating the environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/api/_training.py" />
   <source>datasets() lists those that there are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>downloading a Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>downloading packages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/probe.py" />
   <source>driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/ranked_rows.py" />
   <source>fewer links</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/finishing.py" />
   <source>finds no concave crease</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/path_source.py" />
   <source>finds nothing to cut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>finishing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/unpack.py" />
   <source>holds a file outside of its folder ({})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/unpack.py" />
   <source>holds a link that leaves its folder ({})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/unpack.py" />
   <source>holds a link to nothing ({})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/unpack.py" />
   <source>holds something that is no file ({})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_bits.py" />
   <source>horizontal feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/overview.py" />
   <location filename="../../cnc_training/env/sources.py" />
   <source>in the downloads folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>installing packages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>interrupted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/unpack.py" />
   <source>is larger than any Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>it answered {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>it broke off after {} of {} bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>it broke off in the middle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>it cannot be reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>it cannot be read ({})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/asking.py" />
   <source>it cannot be started ({})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>it did not answer as a Python interpreter does (exit code {})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>it did not answer within {:g} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>it does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/checks.py" />
   <source>it does not start at the clearance height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/gpu.py" />
   <source>it finds no GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/checks.py" />
   <source>it goes below the final depth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/checks.py" />
   <source>it has coordinates that are not numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/part_folder.py" />
   <source>it holds no shape with faces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>it holds no weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>it is Python {}; supported are {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>it is a 32-bit Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>it is built for {}, and this computer has {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>it is larger than any strategy model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>it is not a TorchScript archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>it is {}, and torch needs CPython</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/checks.py" />
   <source>it leaves the stock by more than the tool's radius</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>it lies inside FreeCAD's AppImage, which is gone when FreeCAD quits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>it lies inside FreeCAD's Flatpak, which changes with every update</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>it lies inside a Snap, which changes with every update</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>it names more parts than any strategy model has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>it names the class {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>it redirects in a circle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>it redirects to an unprotected address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>it refused to go on with the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>it sends more than the file can have</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/download.py" />
   <source>it sent another file (SHA-256 {}, not {})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>it sent only {:.0f} bytes a second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/part_folder.py" />
   <source>it takes FreeCAD to read it, and none was named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>it wants more memory than any strategy model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>it wants to construct an object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>it was built without ctypes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>it was built without sqlite3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>it was built without ssl</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>it was built without zlib</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>it was ended by signal {} (macOS: an unsigned program is stopped like this)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>it went on at another place of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/overview.py" />
   <source>its archive is in the downloads folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>its certificate is not trusted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>its name is not known here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/solving.py" />
   <source>keeps a cusp of {:.3f} mm at a stepover of {:.2f} mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/unpack.py" />
   <source>leaves its folder through a link ({})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/solving.py" />
   <source>leaves more than 2 % of the surface uncut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/solving.py" />
   <source>leaves {:.0f} mm2 in one piece over three times the limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/ranked_rows.py" />
   <source>less braking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/api/_measured.py" />
   <source>list_measured_times() has them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>looking for a Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>memory ran out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/ranked_rows.py" />
   <source>more braking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/ranked_rows.py" />
   <source>more links and retracts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/machines.py" />
   <source>more than 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/ranked_rows.py" />
   <source>much like the default</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/finishing.py" />
   <source>needs a stepover of {:.3f} mm, under {:g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/download.py" />
   <source>no address is known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/rule_ranking.py" />
   <location filename="../../cnc_training/runtime/ranked_rows.py" />
   <source>no other candidate is more than 2 % faster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking.py" />
   <source>no stepover was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/ranking.py" />
   <source>no strategy is left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/prepare.py" />
   <source>none was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>nothing came for {:g} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>nothing may be executed in the runtime's folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/asking.py" />
   <source>nvidia-smi could not be started ({})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/asking.py" />
   <source>nvidia-smi did not answer within {:g} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/gpu.py" />
   <source>nvidia-smi failed with exit code {:d}{}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/gpu.py" />
   <source>nvidia-smi gave no list of GPUs{}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/sources.py" />
   <source>of the present environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>on PATH</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/probe.py" />
   <source>packages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/job_checks.py" />
   <source>plunge feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>queued</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>rule-based choice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_bits.py" />
   <source>spindle speed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/sources.py" />
   <source>standalone Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/sources.py" />
   <source>standalone Python {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/job.py" />
   <source>succeeded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>the GPU's driver does not fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/overview.py" />
   <source>the Python package `requests` is missing in FreeCAD</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>the Python that it is made from is incomplete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <location filename="../../cnc_training/env/transfer.py" />
   <source>the connection broke</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/ranked_rows.py" />
   <source>the default</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/rule_ranking.py" />
   <source>the default does not keep the cusp limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>the disk is full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>the module ensurepip is missing (Debian and Ubuntu: install python3-venv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>the module venv is missing (Debian and Ubuntu: install python3-venv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>the module {} is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>the package index does not have them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>the package index is in trouble</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>the package index refuses access</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>the processor lacks instructions that the packages need</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>the proxy asks for a user and a password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <location filename="../../cnc_training/env/transfer.py" />
   <source>the proxy refused the connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/gate.py" />
   <source>the rule-based choice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>the server cannot be reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>the server's certificate is not trusted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>the system's C library (glibc {}) is older than 2.28, which torch needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>the system's C library is too old</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/failures.py" />
   <source>the virus scanner blocked a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>this is FreeCAD itself, not a Python interpreter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/transfer.py" />
   <source>this is no address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/overview.py" />
   <source>to be downloaded, about {:.0f} MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/dataset.py" />
   <source>too large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/dataset.py" />
   <source>too large when it is unpacked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/probe.py" />
   <source>torch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/gpu.py" />
   <source>torch is built for CUDA {} and cannot use the GPU: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/overview.py" />
   <source>unpacked already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>unpacking a Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/interpreters.py" />
   <source>usual place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_bits.py" />
   <source>vertical feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/rule_ranking.py" />
   <source>{:.0%} faster than the default</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/ranked_rows.py" />
   <source>{:.0%} faster than the default: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/ranked_rows.py" />
   <source>{:.0%} less to cut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/ranked_rows.py" />
   <source>{:.0%} less to cut, wider passes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/ranked_rows.py" />
   <source>{:.0%} more to cut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/ranked_rows.py" />
   <source>{:.0%} more to cut, narrower passes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/standalone.py" />
   <source>{:.0f} of {:.0f} MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/machines.py" />
   <source>{:d} or more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/fetching.py" />
   <source>{:d} packages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_bits.py" />
   <source>{:g} mm/min as horizontal feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_bits.py" />
   <source>{:g} mm/min as vertical feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_bits.py" />
   <source>{:g} rpm as spindle speed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/state.py" />
   <source>{} and {:d} others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_bits.py" />
   <source>{} and {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/application.py" />
   <location filename="../../cnc_training/models/registry.py" />
   <source>{} came from elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/prepare.py" />
   <source>{} can be used: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/strategy_model.py" />
   <source>{} cannot answer: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/registry.py" />
   <source>{} cannot be a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/calibration.py" />
   <source>{} cannot be fitted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/strategy_model.py" />
   <source>{} cannot be loaded: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/download.py" />
   <source>{} cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/sources.py" />
   <source>{} cannot be read ({}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/loaded_models.py" />
   <source>{} cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/api/_measured.py" />
   <source>{} cannot be read: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/prepare.py" />
   <source>{} cannot be used: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/download.py" />
   <source>{} cannot be written to ({}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/process.py" />
   <source>{} cannot be written: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/calibration.py" />
   <location filename="../../cnc_training/machining/measured_times.py" />
   <source>{} cannot have taken {:g} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>{} carries no model card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/download.py" />
   <source>{} could not be downloaded ({}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/process.py" />
   <source>{} could not be started: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/api/_models.py" />
   <source>{} did not answer within {:g} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/command.py" />
   <source>{} did not end within {:g} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/answering.py" />
   <source>{} does not answer its golden request.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>{} does not fit the network: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/toolpath.py" />
   <source>{} does not hold a tool path.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/page_actions.py" />
   <source>{} does not keep the cusp limit: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <location filename="../../cnc_training/runtime/train.py" />
   <source>{} exists already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/shop_times.py" />
   <source>{} has moves that cannot be timed: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/registry.py" />
   <source>{} has no .onnx file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/datasets.py" />
   <source>{} has no card: it was not finished.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/shop_times.py" />
   <source>{} has no path.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/handle.py" />
   <source>{} has no result: it was {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/geometry.py" />
   <source>{} has no surface.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/queue.py" />
   <source>{} has not ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/handle.py" />
   <source>{} has not finished within {:g} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/datasets.py" />
   <source>{} has the unknown format {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/generations.py" />
   <source>{} has {} bytes instead of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/generations.py" />
   <source>{} has {} files instead of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>{} has {} operators, which no strategy model has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/part_folder.py" />
   <source>{} holds {} parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <source>{} in {} has other settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh_formats.py" />
   <source>{} is damaged or not what its ending says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/dataset.py" />
   <source>{} is damaged: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/records.py" />
   <source>{} is in the hands of another FreeCAD.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/api/_measured.py" />
   <source>{} is larger than 64 MiB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/sources.py" />
   <source>{} is larger than any archive of a Python.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>{} is larger than any strategy model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/generations.py" />
   <source>{} is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>{} is neither .onnx nor .pt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/measured_times.py" />
   <source>{} is no time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking.py" />
   <source>{} is no tool controller of the Job.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/calibration.py" />
   <location filename="../../cnc_training/machining/machines.py" />
   <source>{} is not a machine profile: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh_formats.py" />
   <source>{} is not a mesh format we read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>{} is not a readable ONNX file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>{} is not a readable model archive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <source>{} is not a share I/N.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>{} is not an axis.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/rank.py" />
   <source>{} is not sure about this part: the rule named most of what was verified.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/sources.py" />
   <source>{} is not the archive that the addon knows (its SHA-256 is {}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/mesh.py" />
   <source>{} is not the file that the list of parts names.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/standalone.py" />
   <source>{} is not the file that was trusted (another SHA-256).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/gpu.py" />
   <source>{} is too old for the current torch (compute capability {:g}, {:g} is needed)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/jobs/queue.py" />
   <source>{} is {} and cannot be resumed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/calibration.py" />
   <source>{} measured cycle times are too few.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/download.py" />
   <source>{} needs {:.1f} MB more; {} has {:.1f} MB free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/machines.py" />
   <source>{} of the machine profile {} cannot be {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/generate.py" />
   <source>{} shards are missing, the first is {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>{} uses operators outside the ONNX standard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>{} wants features {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>{} wants to read weights from another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/models/card.py" />
   <source>{} was made by a newer CNC Training.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/application.py" />
   <location filename="../../cnc_training/models/registry.py" />
   <source>{} was not activated: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/choosing.py" />
   <source>{} was not ranked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/archive.py" />
   <source>{} was refused: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/strategy_model.py" />
   <source>{} was trained on features of version {}, not {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/runtime/train.py" />
   <source>{} was trained on {} features.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/gpu.py" />
   <source>{} with driver {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/unpack.py" />
   <source>{} {}: it is not used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/overview.py" />
   <source>{}. Last time: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/gpu.py" />
   <source>{}: CUDA packages are not provided for {} yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/gpu.py" />
   <source>{}: driver {} is too old, {} or newer is needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/env/gpu.py" />
   <source>{}: its driver does not tell its compute capability</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/machining/machines.py" />
   <source>{}: the controller {} is not known.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CncTraining_StrategyModel</name>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Choose the strategy model that is in use, or go back to the one before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Strategy Model</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CncTraining_StrategyOperation</name>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Add a finishing operation to the Job, with the strategy that a model chose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Strategy Operation</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CncTraining_SyntheticData</name>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Generate Synthetic Data...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/commands.py" />
   <source>Make parts, and label them with the machining time of every strategy</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PythonCommand</name>
  <message>
   <location filename="../../cnc_training/gui/menu.py" />
   <source>Strategy Model</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Workbench</name>
  <message>
   <location filename="../../cnc_training/gui/menu.py" />
   <source>Training</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
