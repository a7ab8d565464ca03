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
   <location filename="../../cnc_training/cam/page_actions.py" />
   <source>Allow a larger one.</source>
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
   <source>Cut more at once than the limit. Without it, finishing stops where earlier operations left too much. Shank and holder are not modelled.</source>
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
   <location filename="../../cnc_training/cam/native_operation.py" />
   <source>FreeCAD has no operation for this strategy: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/native_operation.py" />
   <source>FreeCAD's 3D Surface takes stepovers of {:g} to {:g} % of the tool only.</source>
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
   <location filename="../../cnc_training/cam/rule_ranking.py" />
   <source>No candidate keeps the cusp limit.</source>
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
   <location filename="../../cnc_training/cam/native_operation.py" />
   <source>The operation has no path yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/measured_times_form.py" />
   <source>The operation that was posted alone, or the file of the whole program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/strategy_page.py" />
   <source>The operation was deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/operation.py" />
   <source>The path is being made.</source>
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
   <location filename="../../cnc_training/cam/rule_ranking.py" />
   <source>The rule-based choice was verified: no environment is prepared.</source>
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
   <location filename="../../cnc_training/cam/rule_ranking.py" />
   <source>a faster one was not faster when measured again</source>
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
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>feeds of the machine profile {}, since it has none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/tool_ranking_dialog.py" />
   <source>in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/rule_ranking.py" />
   <source>no other candidate is more than 2 % faster</source>
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
   <location filename="../../cnc_training/cam/rule_ranking.py" />
   <source>the default does not keep the cusp limit</source>
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
   <location filename="../../cnc_training/cam/rule_ranking.py" />
   <source>{} against the default</source>
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
   <location filename="../../cnc_training/cam/page_actions.py" />
   <source>{} does not keep the cusp limit: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/gui/training_session.py" />
   <source>{} failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/shop_times.py" />
   <source>{} has moves that cannot be timed: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../cnc_training/cam/shop_times.py" />
   <source>{} has no path.</source>
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
   <location filename="../../cnc_training/application.py" />
   <source>{} was not activated: {}</source>
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
