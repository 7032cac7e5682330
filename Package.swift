// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "exemplary",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Exemplary", targets: ["Exemplary"]),
    .executable(name: "exemplary", targets: ["ExemplaryCLI"]),
    .executable(name: "exemplary-benchmark", targets: ["ExemplaryBenchmark"]),
    .library(name: "OpenMetrics", targets: ["OpenMetrics"]),
    .library(name: "TraceContext", targets: ["TraceContext"]),
    .executable(name: "openmetrics-benchmark", targets: ["OpenMetricsBenchmark"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.3"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
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
      name: "Templates",
      path: "templates",
      resources: [
        .embedInCode("demo.yml"),
        .embedInCode("minimal.yml"),
        .embedInCode("production.yml"),
        .embedInCode("Dockerfile"),
        .embedInCode("Dockerfile.dockerignore"),
        .embedInCode("README.md"),
        .embedInCode("start.md"),
        .embedInCode("start-with-password.md"),
        .embedInCode("outside.md"),
        .embedInCode("walk.md"),
        .embedInCode("walk-without-traces.md"),
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "TemplatesTests",
      dependencies: ["Templates", "Deployment", "Generation"],
      swiftSettings: settings
    ),

    .target(
      name: "Generation",
      dependencies: [
        "Components", "Deployment", "Documents", "Templates", "Values",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "OrderedCollections", package: "swift-collections"),
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "GenerationTests",
      dependencies: [
        "Generation", "Components", "Deployment", "Documents", "Files", "Templates", "Values",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      exclude: ["Goldens"],
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

    .target(
      name: "Exemplary",
      dependencies: ["Deployment", "Documents", "Generation", "Values"],
      swiftSettings: settings
    ),
    .testTarget(name: "ExemplaryTests", dependencies: ["Exemplary"], swiftSettings: settings),
    .executableTarget(
      name: "ExemplaryCLI",
      dependencies: [
        "Deployment", "Documents", "Files", "Generation", "Templates",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "PeerTests",
      dependencies: [
        "Components", "Deployment", "Documents", "Files", "Generation", "Templates", "Values",
        .product(name: "OrderedCollections", package: "swift-collections"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "ExemplaryBenchmark",
      resources: [.embedInCode("Peers/foundation_sdk.py"), .embedInCode("Peers/grafanalib_dashboards.py")],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ExemplaryCLITests",
      dependencies: [
        "ExemplaryCLI", "Deployment", "Documents", "Files", "FilesTesting", "Templates",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings
    ),

    .systemLibrary(
      name: "CZlib",
      pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]
    ),

    .target(name: "Gzip", dependencies: ["CZlib"], swiftSettings: settings),
    .testTarget(name: "GzipTests", dependencies: ["CZlib", "Gzip"], swiftSettings: settings),

    .target(
      name: "TraceContext",
      dependencies: [.product(name: "Instrumentation", package: "swift-distributed-tracing")],
      swiftSettings: settings
    ),
    .testTarget(
      name: "TraceContextTests",
      dependencies: [
        "TraceContext",
        .product(name: "Instrumentation", package: "swift-distributed-tracing"),
      ],
      swiftSettings: settings
    ),

    .target(
      name: "OpenMetrics",
      dependencies: [
        "Gzip",
        "TraceContext",
        .product(name: "CoreMetrics", package: "swift-metrics"),
        .product(name: "Instrumentation", package: "swift-distributed-tracing"),
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "OpenMetricsTests",
      dependencies: [
        "OpenMetrics",
        "TraceContext",
        .product(name: "CoreMetrics", package: "swift-metrics"),
        .product(name: "Instrumentation", package: "swift-distributed-tracing"),
      ],
      swiftSettings: settings
    ),

    .target(name: "CAllocationCount", path: "Sources/OpenMetricsBenchmark/CAllocationCount"),
    .executableTarget(
      name: "OpenMetricsBenchmark",
      dependencies: [
        "CAllocationCount",
        "OpenMetrics",
        "TraceContext",
        .product(name: "Instrumentation", package: "swift-distributed-tracing"),
      ],
      exclude: ["CAllocationCount"],
      swiftSettings: settings
    ),
  ]
)
