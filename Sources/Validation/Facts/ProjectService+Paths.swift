import Components
import Documents
import Project

extension ProjectService {
  /// A path as messages show it: as its container has it, or as the Procfile that starts it would write it.
  func shown(_ reference: FileReference) -> String {
    guard isProcess, let folder = definition.value.workingDirectory,
      ContainerFolder.contains(reference.path, in: folder)
    else { return reference.path }
    let rest = reference.path.dropFirst(folder.count).drop { $0 == "/" }
    return rest.isEmpty ? "." : String(rest)
  }
}
