import Components
import Documents

/// Follows a Tempo from its flags to its configuration.
enum TempoLoader {
  static func program(of service: ProjectService, _ files: ProjectFiles) -> TempoProgram {
    var program = TempoProgram()
    program.service = service
    program.version = service.version
    program.flags = service.flags(byImage: [])
    guard let flags = program.flags, let flag = flags.last("config.file"), let path = flag.value else { return program }
    let target = PathText.joined(path, in: service.workingDirectory(byImage: "/"))
    let view = FileView(files: files, mounts: service.mounts)
    program.configPath = view.reference(to: target, writtenAt: flag.place)
    let isExpanded = flags.last("config.expand-env").map { $0.value != "false" } ?? false
    program.config = view.document(
      Tempo.Config.self, at: target, version: program.version,
      expansion: isExpanded ? .environment(of: service) : nil)
    return program
  }
}
