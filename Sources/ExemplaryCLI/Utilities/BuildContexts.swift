import Deployment
import Files
import SystemPackage
import Values

/// The folders that Compose builds images from, which must be where the rendered files say.
struct BuildContexts {
  private let builds: [(name: String, build: Application.Build)]

  init(of deployment: Deployment) {
    let applications = deployment.target == .compose ? deployment.applications : []
    builds = applications.compactMap { application in
      // What Compose fetches from elsewhere stands on no disk yet.
      guard case .build(let build) = application.source, !Self.isRemote(build.context) else { return nil }
      return (application.name.text, build)
    }
  }

  private static func isRemote(_ context: String) -> Bool {
    context.contains("://") || context.hasPrefix("git@") || context.hasPrefix("github.com/")
  }

  /// A line for each context without what it must hold; what was rendered is right once the folder is moved there.
  func warnings(seenFrom output: String, in fileSystem: any FileSystem) throws(FileError) -> [String] {
    var warnings: [String] = []
    for (name, build) in builds {
      let context = FilePath(output).pushing(FilePath(build.context)).lexicallyNormalized()
      let (needed, what) =
        switch build.dockerfile {
        case .bundled: ("Package.swift", "this package")
        case .path(let path): (path, "its Dockerfile")
        }
      guard try fileSystem.status(of: context.pushing(FilePath(needed)), followingLink: true) == nil else { continue }
      warnings.append(
        "warning: \(name) is built from \(context.isEmpty ? "." : context.string), where there is no \(needed): "
          + "render into a folder of \(what), or set applications.build.context")
    }
    return warnings
  }
}
