import Foundation
import Testing

/// Where the programs of the chain are: Prometheus where `EXEMPLARY_PEERS` says, everything else among the products.
enum Programs {
  private static let environment = ProcessInfo.processInfo.environment

  static let areWanted = environment["EXEMPLARY_PEERS"] != nil || environment["EXEMPLARY_REQUIRE_PEERS"] != nil

  /// The folder that the tests themselves were built into.
  private static let products: String = {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
    return URL(fileURLWithPath: bundle).deletingLastPathComponent().path
  }()

  /// A `PATH` on which a shell finds them; fails the test where one is missing.
  static func path() throws -> String {
    let peers = try #require(environment["EXEMPLARY_PEERS"], "EXEMPLARY_PEERS names no folder with prometheus")
    let programs = ["prometheus": peers, "demo-server": products, "exemplary": products, "exemplary-doctor": products]
    for (program, folder) in programs {
      try #require(
        FileManager.default.isExecutableFile(atPath: "\(folder)/\(program)"), "\(folder)/\(program) is no program")
    }
    return "\(products):\(peers):/usr/local/bin:/usr/bin:/bin"
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips a test where no real Prometheus is given or required.
  static var needsPrometheus: Self {
    .enabled(if: Programs.areWanted, "set EXEMPLARY_PEERS to a folder with prometheus")
  }
}
