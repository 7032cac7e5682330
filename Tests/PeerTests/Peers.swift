import Foundation
import Testing

/// The real programs that judge what is rendered.
///
/// They are looked for in the folder that `EXEMPLARY_PEERS` names. Where it is not set their tests are skipped, unless
/// `EXEMPLARY_REQUIRE_PEERS` says that they must run, as CI does.
enum Peers {
  private static let environment = ProcessInfo.processInfo.environment

  static let areWanted = environment["EXEMPLARY_PEERS"] != nil || environment["EXEMPLARY_REQUIRE_PEERS"] != nil

  /// Where a program is; fails the test where it is not.
  static func path(of program: String) throws -> String {
    let folder = try #require(environment["EXEMPLARY_PEERS"], "EXEMPLARY_PEERS names no folder with \(program)")
    let path = "\(folder)/\(program)"
    try #require(FileManager.default.isExecutableFile(atPath: path), "\(path) is no program")
    return path
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips a test where the real programs are neither given nor required.
  static var needsPeers: Self {
    .enabled(if: Peers.areWanted, "set EXEMPLARY_PEERS to a folder with prometheus, promtool and docker-compose")
  }
}
