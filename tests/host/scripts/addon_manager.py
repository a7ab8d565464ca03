"""One start of a FreeCAD window in which its own Addon Manager installs, updates or removes an addon.

Arguments: step ("install", "update", "remove" or "look"), source (a local git repository) and branch. The Addon
Manager's list of custom repositories is set to it, its own workers find, check, install and remove it; its dialogs are
answered as a person would. Only its questions to the internet, which come first, get an empty answer from here.
"""

import sys
from pathlib import Path

import FreeCAD
import FreeCADGui
import reporting

try:
    from PySide6 import QtCore, QtWidgets
except ImportError:
    from PySide2 import QtCore, QtWidgets

LIMIT_MS = 60000
answered = []  # what the dialogs said that were agreed to


def main(arguments):
    FreeCADGui.activateWorkbench("CAMWorkbench" if "CAMWorkbench" in FreeCADGui.listWorkbenches() else "PathWorkbench")
    before = state()
    step = arguments["step"]
    result = {"found": False, "status": "", "missing": {}}
    if step != "look":
        sys.path.append(str(Path(FreeCAD.getHomePath(), "Mod", "AddonManager")))
        import addonmanager_utilities  # noqa: F401 : before the others, as its own start does

        agreeing = QtCore.QTimer()
        agreeing.timeout.connect(agree)
        agreeing.start(100)
        manager = AddonManager020() if FreeCAD.Version()[:2] == ["0", "20"] else AddonManager1()
        addon = manager.listed(arguments["source"], arguments["branch"])
        result["found"] = addon is not None
        result["missing"] = manager.missing(addon)
        if step == "install":
            manager.install(addon)
        elif step == "update":
            result["status"] = manager.checked(addon)
            manager.install(addon)
        else:
            manager.remove(addon)
        agreeing.stop()
    return {"before": before, "after": state(), "dialogs": answered, "version": FreeCAD.Version()[:2], **result}


def state():
    """What FreeCAD has of the addon: the folder it was imported from, its version there, and its commands."""
    imported = sys.modules.get("cnc_training")
    user = Path(FreeCAD.getUserAppDataDir())
    commands = [name for name in FreeCADGui.listCommands() if name.startswith("CncTraining_")]
    menus = [action.text().replace("&", "") for action in FreeCADGui.getMainWindow().menuBar().actions()]
    return {
        "imported": str(Path(imported.__file__).parent.parent) if imported else "",
        "folders": sorted(folder.name for folder in (user / "Mod").iterdir()),
        "packages": sorted(found.name for found in user.glob("AdditionalPythonPackages/**/requests")),
        "commands": len(commands),
        "menu": "Training" in menus,
    }


def agree():
    """Says yes to the question that is open."""
    dialog = QtWidgets.QApplication.activeModalWidget()
    box = dialog.findChild(QtWidgets.QDialogButtonBox) if dialog else None
    for kind in (QtWidgets.QDialogButtonBox.Yes, QtWidgets.QDialogButtonBox.Ok):
        if box and box.button(kind):
            answered.append([dialog.windowTitle()])
            if isinstance(dialog, QtWidgets.QMessageBox):
                answered[-1] += [dialog.text(), dialog.detailedText()]
            box.button(kind).click()
            return


def wait(is_done):
    loop, clock = QtCore.QEventLoop(), QtCore.QElapsedTimer()
    clock.start()
    while not is_done():
        if clock.elapsed() > LIMIT_MS:
            raise RuntimeError("the Addon Manager did not finish")
        loop.processEvents(QtCore.QEventLoop.AllEvents, 50)


class NoInternet:
    """Stands for the network: pages are empty lists; what is also on the disk is not there."""

    def blocking_get(self, url, *_):
        return None if url.endswith(("ALLOWED_PYTHON_PACKAGES.txt", ".zip")) else QtCore.QByteArray(b"{}")

    blocking_get_with_retries = blocking_get


def collected(worker):
    found = []
    worker.addon_repo.connect(found.append, QtCore.Qt.DirectConnection)
    worker.start()
    wait(worker.isFinished)
    return found


def custom_repository(source, branch):
    preferences = FreeCAD.ParamGet("User parameter:BaseApp/Preferences/Addons")
    preferences.SetString("CustomRepositories", f"{source} {branch}")
    preferences.SetString("pip_constraints_path", "")  # 1.1 keeps a list of versions in the internet


def named(found, source):
    return next((addon for addon in found if addon.url == source), None)


class AddonManager020:
    def listed(self, source, branch):
        import addonmanager_workers
        import NetworkManager

        custom_repository(source, branch)
        NetworkManager.AM_NETWORK_MANAGER = NoInternet()
        addon = named(collected(addonmanager_workers.UpdateWorker()), source)
        if not addon.metadata:  # what its metadata worker downloads
            addon.load_metadata_file(str(Path(source, "package.xml")))
        return addon

    def missing(self, addon):
        from AddonManager import CommandAddonManager

        found = CommandAddonManager.MissingDependencies(addon, [addon])
        return {"workbenches": found.wbs, "python": found.python_required, "addons": found.external_addons}

    def checked(self, addon):
        import addonmanager_workers

        addonmanager_workers.UpdateChecker().check_package(addon)
        return addon.status().name

    def install(self, addon):
        import addonmanager_workers

        missing = self.missing(addon)["python"]
        if missing:
            self._run(addonmanager_workers.DependencyInstallationWorker([], missing, []))
        self._run(addonmanager_workers.InstallWorkbenchWorker(addon))

    def _run(self, worker):
        ended = []
        worker.success.connect(lambda *_: ended.append(""), QtCore.Qt.DirectConnection)
        worker.failure.connect(lambda _, why: ended.append(str(why) or "failed"), QtCore.Qt.DirectConnection)
        worker.start()
        wait(worker.isFinished)
        if ended != [""]:
            raise RuntimeError(f"{type(worker).__name__}: {ended}")

    def remove(self, addon):
        import AddonManager

        manager = AddonManager.CommandAddonManager()
        manager.dialog = None
        manager.item_model = AddonManager.PackageListItemModel()
        manager.packageDetails = AddonManager.PackageDetails()
        manager.item_model.append_item(addon)
        manager.remove(addon)


class AddonManager1:
    def listed(self, source, branch):
        import addonmanager_workers_startup
        import NetworkManager

        custom_repository(source, branch)
        NetworkManager.AM_NETWORK_MANAGER = NoInternet()
        worker = addonmanager_workers_startup.CreateAddonListWorker()
        worker.git_manager = None  # 1.0 would clone FreeCAD's macros, from the internet
        addon = named(collected(worker), source)
        if not addon.metadata:
            addon.load_metadata_file(str(Path(source, "package.xml")))
        return addon

    def missing(self, addon):
        from Addon import MissingDependencies

        if hasattr(MissingDependencies, "import_from_addon"):
            found = MissingDependencies()
            found.import_from_addon(addon, [addon])
        else:
            found = MissingDependencies(addon, [addon])
        return {"workbenches": found.wbs, "python": found.python_requires, "addons": found.external_addons}

    def checked(self, addon):
        import addonmanager_workers_startup

        addonmanager_workers_startup.UpdateChecker().check_package(addon)
        return addon.status().name

    def install(self, addon):
        import addonmanager_installer_gui

        self._through(addonmanager_installer_gui.AddonInstallerGUI(addon, [addon]))

    def remove(self, addon):
        import addonmanager_uninstaller_gui

        self._through(addonmanager_uninstaller_gui.AddonUninstallerGUI(addon))

    def _through(self, wizard):
        ended = []
        wizard.finished.connect(lambda: ended.append(True))
        wizard.run()
        wait(lambda: ended)


QtCore.QTimer.singleShot(1500, lambda: reporting.run(main))
