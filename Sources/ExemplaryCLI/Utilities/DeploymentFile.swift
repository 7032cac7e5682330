import Deployment
import Documents
import Files
import SystemPackage

/// Where a deployment comes from: a file, or the one that is built in.
struct DeploymentFile {
  /// What is taken where no file is named and this one is there.
  static let standardName = "deployment.yml"

  /// Nil for what is built in.
  private let source: Source?
  private let surroundings: Surroundings

  /// Finds the file that was named, else `deployment.yml`, else what is built in.
  init(_ path: String?, in surroundings: Surroundings) throws(FileError) {
    self.surroundings = surroundings
    let fileSystem = surroundings.fileSystem
    if path == nil, try fileSystem.status(of: FilePath(Self.standardName)) == nil {
      source = nil
      return
    }
    let name = path ?? Self.standardName
    source = Source(name: name, bytes: try fileSystem.readFile(at: FilePath(name)))
  }

  /// The deployment, or everything that is wrong with it.
  func read() throws(DeploymentError) -> Deployment {
    guard let source else { return .demo }
    let read = try Deployment.read(source)
    surroundings.keepUntilExit(read)
    return read.value
  }
}
