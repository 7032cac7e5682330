import ProcessTesting
import SystemPackage

extension RunningProgram {
  /// A real Prometheus, started in the output folder by its line of the Procfile alone.
  static func prometheus(of folder: RenderedFolder) throws -> RunningProgram {
    let programs = try FilePath(Peers.path(of: "prometheus")).removingLastComponent().string
    return try RunningProgram(
      #"exec sh -c "exec $(sed -n 's/^prometheus: //p' Procfile)""#, in: folder.path,
      environment: ["PATH": "\(programs):/usr/bin:/bin"])
  }
}
