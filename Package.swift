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
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
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
    .testTarget(name: "ValuesTests", dependencies: ["Values"], swiftSettings: settings),

    .target(
      name: "Components",
      dependencies: ["Documents", "Values", .product(name: "OrderedCollections", package: "swift-collections")],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ComponentsTests",
      dependencies: [
        "Components", "Documents", "Values", .product(name: "OrderedCollections", package: "swift-collections"),
      ],
      swiftSettings: settings
    ),

    .target(name: "Deployment", dependencies: ["Documents", "Values"], swiftSettings: settings),
    .testTarget(
      name: "DeploymentTests",
      dependencies: ["Deployment", "Documents", "Values"],
      swiftSettings: settings
    ),

    .target(
      name: "Files",
      dependencies: [
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings
    ),
    .target(
      name: "FilesTesting",
      dependencies: ["Files", .product(name: "SystemPackage", package: "swift-system")],
      swiftSettings: settings
    ),
    .testTarget(
      name: "FilesTests",
      dependencies: ["Files", "FilesTesting", .product(name: "SystemPackage", package: "swift-system")],
      swiftSettings: settings
    ),
  ]
)
