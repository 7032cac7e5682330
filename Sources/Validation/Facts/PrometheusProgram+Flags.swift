import Components
import Documents
import Project

extension PrometheusProgram {
  /// The features that its flags enable, each with the flag; they stand behind one flag between commas, or behind several.
  var features: [(name: String, flag: ProgramFlags.Flag)] {
    (flags?.uses(of: "enable-feature") ?? []).flatMap { flag in
      (flag.value ?? "").split(separator: ",").map { (String($0), flag) }
    }
  }

  /// Whether a flag or a feature may be among those that nobody can read.
  var hasOpenFlags: Bool {
    guard let flags else { return true }
    return !flags.isComplete || flags.uses(of: "enable-feature").contains(where: \.isOpen)
  }

  /// Whether it certainly runs without a feature.
  func lacksFeature(_ name: String) -> Bool { !hasOpenFlags && !features.contains { $0.name == name } }

  /// Whether it certainly runs without a switch.
  func lacksSwitch(_ name: String) -> Bool {
    guard let flags, flags.isComplete else { return false }
    return flags.last(name).map { $0.value == "false" } ?? true
  }

  /// Whether it only passes on what it scrapes and stores nothing that could be queried.
  var isAgent: Bool { flags?.last("agent") != nil || features.contains { $0.name == "agent" } }

  /// Where a flag would be added: at the command, or else at the image that brings the flags.
  var placeOfFlags: Place? {
    guard let service else { return nil }
    if service.definition.value.command != nil { return service.definition.command.place }
    return service.definition.value.image == nil ? service.definition.place : service.definition.image.place
  }
}
