using System.Text.Json;
using Advance.Tests.Publishing;
using Advance.Tests.Running;

[assembly: AssemblyFixture(typeof(NativeProgram))]

namespace Advance.Tests.Publishing;

/// <summary>The native program, for its own tests.</summary>
public sealed class NativeProgram : IDisposable
{
    public NativeProgram()
    {
        // Building it takes minutes, and most tests of commands wait for it; tests of pages run meanwhile.
        if (ContinuousIntegration.IsThis)
            NativePublish.Begin();
    }

    internal static AdvanceProgram Published
    {
        get
        {
            Assert.SkipWhen(CLinker.WhyNot is not null, CLinker.WhyNot ?? "");
            return NativePublish.Program;
        }
    }

    /// <summary>The id and version of each NuGet package with a file in the program, as resolved by NuGet.</summary>
    internal static IReadOnlyList<string> Packages
    {
        get
        {
            using var assets = JsonDocument.Parse(
                File.ReadAllText(Path.Combine(Checkout.Root, "artifacts/obj/ADVANCE.Site/project.assets.json"))
            );
            return
            [
                .. assets
                    .RootElement.GetProperty("targets")
                    .EnumerateObject()
                    .SelectMany(target => target.Value.EnumerateObject())
                    .Where(library =>
                        library.Value.GetProperty("type").GetString() == "package"
                        && new[] { "runtime", "native" }.Any(kind => HasFile(library.Value, kind))
                    )
                    .Select(library => library.Name.Replace('/', ' '))
                    .Distinct(),
            ];
        }
    }

    public void Dispose() => NativePublish.Remove();

    // NuGet writes "_._" if a package has no file for the target.
    static bool HasFile(JsonElement library, string kind) =>
        library.TryGetProperty(kind, out var files)
        && files.EnumerateObject().Any(file => !file.Name.EndsWith("/_._", StringComparison.Ordinal));
}
