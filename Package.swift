// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// For what the command links. It is over in milliseconds, a fifth of which the runtime took to make types, that of
/// every kind of optional that is destroyed for one, to find them by name, and to run generic code. With these flags
/// values are copied and destroyed in place, types are asked for by function, and generic code is compiled for the
/// types of every module.
///
/// From tools version 6.2 on nobody is refused a package for such flags.
let quickSettings: [SwiftSetting] =
  settings + [
    .unsafeFlags(
      [
        "-cross-module-optimization", "-Xfrontend", "-disable-type-layout",
        "-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors",
      ], .when(platforms: [.linux], configuration: .release))
  ]

/// Where the command shows its symbols to nobody, a table of 36,000 names falls away that is searched when it starts.
let quickStart: [LinkerSetting] = [
  .unsafeFlags(["-Xlinker", "--no-export-dynamic"], .when(platforms: [.linux], configuration: .release))
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
    .library(name: "OTLPTracing", targets: ["OTLPTracing"]),
    .executable(name: "demo-server", targets: ["DemoServer"]),
    .executable(name: "demo-server-benchmark", targets: ["DemoServerBenchmark"]),
    .executable(name: "exemplary-doctor", targets: ["DoctorCLI"]),
    .executable(name: "exemplary-fuzz", targets: ["Fuzzing"]),
    .executable(name: "openmetrics-benchmark", targets: ["OpenMetricsBenchmark"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.3"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    // Without its traits it needs no full Foundation.
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),

    .target(name: "Concurrency", swiftSettings: quickSettings),
    .target(
      name: "Documents",
      dependencies: ["CLibYAML", "Concurrency", .product(name: "OrderedCollections", package: "swift-collections")],
      swiftSettings: quickSettings
    ),
    .testTarget(
      name: "DocumentsTests",
      dependencies: ["Documents", "RandomTesting", .product(name: "OrderedCollections", package: "swift-collections")],
      swiftSettings: settings
    ),

    .target(name: "Values", dependencies: ["Documents"], swiftSettings: quickSettings),
    .testTarget(name: "ValuesTests", dependencies: ["RandomTesting", "Values"], swiftSettings: settings),

    .target(
      name: "Components",
      dependencies: ["Documents", "Values", .product(name: "OrderedCollections", package: "swift-collections")],
      swiftSettings: quickSettings
    ),
    .testTarget(
      name: "ComponentsTests",
      dependencies: [
        "Components", "Documents", "Values", .product(name: "OrderedCollections", package: "swift-collections"),
      ],
      swiftSettings: settings
    ),

    .target(name: "DemoServerInterface", swiftSettings: quickSettings),

    .target(
      name: "Deployment",
      dependencies: ["DemoServerInterface", "Documents", "PromQL", "Values"],
      swiftSettings: quickSettings
    ),
    .testTarget(
      name: "DeploymentTests",
      dependencies: ["DemoServerInterface", "Deployment", "Documents", "RandomTesting", "Values"],
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
        .embedInCode("data.gitignore"),
        .embedInCode("README.md"),
        .embedInCode("password.md"),
        .embedInCode("start.md"),
        .embedInCode("start-processes.md"),
        .embedInCode("outside.md"),
        .embedInCode("walk.md"),
        .embedInCode("walk-without-traces.md"),
        .embedInCode("change.md"),
        .embedInCode("change-processes.md"),
        .embedInCode("ci-github.yml"),
        .embedInCode("ci-gitlab.yml"),
        .embedInCode("ci-pre-commit.yaml"),
      ],
      swiftSettings: quickSettings
    ),
    .testTarget(
      name: "TemplatesTests",
      dependencies: ["Templates", "Deployment", "Generation"],
      swiftSettings: settings
    ),

    .target(
      name: "Generation",
      dependencies: [
        "Components", "Concurrency", "DemoServerInterface", "Deployment", "Documents", "Files", "Templates", "Values",
        .product(name: "OrderedCollections", package: "swift-collections"),
      ],
      swiftSettings: quickSettings
    ),
    .target(
      name: "GenerationTesting", dependencies: ["Deployment", "RandomTesting", "Values"], swiftSettings: settings),
    .testTarget(
      name: "GenerationTests",
      dependencies: [
        "Generation", "GenerationTesting", "Components", "Deployment", "Documents", "Files", "RandomTesting",
        "Templates", "Values",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      exclude: ["Goldens"],
      swiftSettings: settings
    ),

    .target(
      name: "Files",
      dependencies: [
        "Concurrency",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: quickSettings
    ),
    .target(
      name: "FilesTesting",
      dependencies: ["Files", .product(name: "SystemPackage", package: "swift-system")],
      swiftSettings: settings
    ),
    .testTarget(
      name: "FilesTests",
      dependencies: [
        "Files", "FilesTesting", "RandomTesting", .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings
    ),

    .target(
      name: "Exemplary",
      dependencies: ["Deployment", "Documents", "Generation", "Values"],
      swiftSettings: quickSettings
    ),
    .testTarget(name: "ExemplaryTests", dependencies: ["Exemplary"], swiftSettings: settings),
    .executableTarget(
      name: "ExemplaryCLI",
      dependencies: [
        "Deployment", "Documents", "Files", "Generation", "Project", "Reporting", "Templates", "Validation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: quickSettings,
      linkerSettings: quickStart
    ),
    .target(name: "ProcessTesting", swiftSettings: settings),
    .target(name: "RandomTesting", swiftSettings: settings),
    .target(
      name: "HTTPTesting",
      dependencies: [
        .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "PeerTests",
      dependencies: [
        "Components", "DemoServer", "DemoServerInterface", "DemoServerTesting", "Deployment", "Documents", "Files",
        "Generation", "ProcessTesting", "Project", "Templates", "Validation", "Values",
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
        "ExemplaryCLI", "Deployment", "Documents", "Files", "FilesTesting", "Generation", "Project", "Reporting",
        "Templates", "Validation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      exclude: ["Goldens"],
      swiftSettings: settings
    ),

    .systemLibrary(
      name: "CZlib",
      pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]
    ),

    .target(name: "Gzip", dependencies: ["CZlib"], swiftSettings: settings),
    .testTarget(name: "GzipTests", dependencies: ["CZlib", "Gzip", "RandomTesting"], swiftSettings: settings),

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
        .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "OpenMetricsTests",
      dependencies: [
        "OpenMetrics",
        "RandomTesting",
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
        "OTLPTracing",
        "TraceContext",
        .product(name: "Instrumentation", package: "swift-distributed-tracing"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
      ],
      exclude: ["CAllocationCount"],
      swiftSettings: settings
    ),

    .target(name: "PromQL", swiftSettings: quickSettings),
    .testTarget(name: "PromQLTests", dependencies: ["PromQL", "RandomTesting"], swiftSettings: settings),

    .target(
      name: "Project",
      dependencies: [
        "Components", "Concurrency", "Documents", "Files", "Values",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "OrderedCollections", package: "swift-collections"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: quickSettings
    ),
    .testTarget(
      name: "ProjectTests",
      dependencies: [
        "Project", "Components", "Documents", "Files", "FilesTesting", "Values",
        .product(name: "OrderedCollections", package: "swift-collections"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings
    ),

    .target(
      name: "Validation",
      dependencies: [
        "Components", "Concurrency", "Documents", "Files", "Project", "PromQL", "Values",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "OrderedCollections", package: "swift-collections"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: quickSettings
    ),
    .testTarget(
      name: "ValidationTests",
      dependencies: [
        "Validation", "Components", "Deployment", "Documents", "Files", "FilesTesting", "Generation",
        "GenerationTesting", "Project", "PromQL", "Templates", "Values",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      exclude: ["Fixtures"],
      swiftSettings: settings
    ),

    .target(
      name: "Reporting",
      dependencies: ["Documents", "Validation"],
      swiftSettings: quickSettings
    ),
    .testTarget(
      name: "ReportingTests",
      dependencies: ["Reporting", "Documents", "Validation"],
      exclude: ["Goldens"],
      swiftSettings: settings
    ),

    .executableTarget(
      name: "Fuzzing",
      dependencies: [
        "Components", "Documents", "Files", "FilesTesting", "Project", "PromQL", "Reporting", "Validation",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings
    ),

    .target(
      name: "OTLPTracing",
      dependencies: [
        "Gzip",
        "TraceContext",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "CoreMetrics", package: "swift-metrics"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "OTLPTracingTests",
      dependencies: [
        "OTLPTracing",
        "Gzip",
        "HTTPTesting",
        "OpenMetrics",
        "ProcessTesting",
        "RandomTesting",
        "TraceContext",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "CoreMetrics", package: "swift-metrics"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
      ],
      swiftSettings: settings
    ),

    .executableTarget(
      name: "DemoServer",
      dependencies: [
        "DemoServerInterface",
        "OpenMetrics",
        "OTLPTracing",
        "TraceContext",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "DemoServerBenchmark",
      dependencies: [
        "DemoServerTesting",
        "ProcessTesting",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      swiftSettings: settings
    ),
    .target(
      name: "DemoServerTesting",
      dependencies: [
        "ProcessTesting",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "NIOCore", package: "swift-nio"),
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "DemoServerTests",
      dependencies: [
        "DemoServer",
        "DemoServerInterface",
        "DemoServerTesting",
        "HTTPTesting",
        "OpenMetrics",
        "OTLPTracing",
        "ProcessTesting",
        "RandomTesting",
        "TraceContext",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
      ],
      swiftSettings: settings
    ),

    .target(
      name: "Doctor",
      dependencies: ["Documents", "OpenMetrics", "PromQL", "Values"],
      swiftSettings: settings
    ),
    .target(
      name: "DoctorTesting",
      dependencies: [
        "Doctor", "Documents", "Values",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "DoctorTests",
      dependencies: ["Doctor", "DoctorTesting", "Documents", "OpenMetrics", "Values"],
      exclude: ["Goldens"],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "DoctorCLI",
      dependencies: [
        "Components", "Doctor", "Documents", "Files", "OpenMetrics", "Project", "Values",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "DoctorCLITests",
      dependencies: [
        "DoctorCLI", "Doctor", "DoctorTesting", "Documents", "Files", "FilesTesting", "HTTPTesting", "Project",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "DemoServer", "DoctorCLI", "DoctorTesting", "Documents", "ExemplaryCLI", "ProcessTesting",
      ],
      swiftSettings: settings
    ),
  ]
)

// CI builds these a second time, under the thread sanitizer; with everything else it would take twice as long.
if Context.environment["EXEMPLARY_ONLY_CONCURRENT"] != nil {
  let concurrent: Set = [
    "CLibYAML", "Concurrency", "CZlib", "Documents", "DocumentsTests", "Gzip", "GzipTests", "HTTPTesting",
    "TraceContext", "TraceContextTests", "OpenMetrics", "OpenMetricsTests", "OTLPTracing", "OTLPTracingTests",
    "ProcessTesting", "RandomTesting",
  ]
  package.targets.removeAll { !concurrent.contains($0.name) }
  package.products = []
}
