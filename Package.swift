// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "exemplary",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),

    .target(
      name: "Documents",
      dependencies: ["CLibYAML", .product(name: "OrderedCollections", package: "swift-collections")],
      swiftSettings: settings
    ),
    .testTarget(
      name: "DocumentsTests",
      dependencies: ["Documents", .product(name: "OrderedCollections", package: "swift-collections")],
      swiftSettings: settings
    ),

    .target(name: "Values", dependencies: ["Documents"], swiftSettings: settings),
  ]
)
