using System.Text.Json;
using Advance.Tests.Publishing;
using Advance.Tests.Running;

[assembly: AssemblyFixture(typeof(NativeProgram))]

namespace Advance.Tests.Publishing;

/// <summary>The native program, published once by the command that the README gives.</summary>
public sealed class NativeProgram : IDisposable
{
    readonly TempFolder folder = new();
    readonly Lazy<AdvanceProgram> published;

    public NativeProgram() => published = new(Publish);

    /// <summary>Full path of the folder that was published to.</summary>
    internal string Folder => folder.Combine("program");

    internal AdvanceProgram Published
    {
        get
        {
            Assert.SkipWhen(CLinker.WhyNot is not null, CLinker.WhyNot ?? "");
            return published.Value;
        }
    }

    /// <summary>Identifier and version of each NuGet package that gave a file to the program, as NuGet resolved them.</summary>
    internal IReadOnlyList<string> Packages
    {
        get
        {
            using var assets = JsonDocument.Parse(File.ReadAllText(folder.Combine("artifacts/obj/ADVANCE.Site/project.assets.json")));
            return [.. assets.RootElement.GetProperty("targets").EnumerateObject().SelectMany(target => target.Value.EnumerateObject())
                .Where(library => library.Value.GetProperty("type").GetString() == "package" && new[] { "runtime", "native" }.Any(kind => HasFile(library.Value, kind)))
                .Select(library => library.Name.Replace('/', ' ')).Distinct()];
        }
    }

    public void Dispose() => folder.Dispose();

    // NuGet writes "_._" where a package has no file for the target.
    static bool HasFile(JsonElement library, string kind) =>
        library.TryGetProperty(kind, out var files) && files.EnumerateObject().Any(file => !file.Name.EndsWith("/_._", StringComparison.Ordinal));

    AdvanceProgram Publish()
    {
        // What it makes on the way goes to a folder of its own: the checkout's may be in use by another build.
        string[] command = ["publish", "src/ADVANCE.Site", "-c", "Release", "-o", Folder, "--artifacts-path", folder.Combine("artifacts")];
        // Build servers would live on, and hold this process's output open.
        string[] alone = ["-nodeReuse:false", "-p:UseSharedCompilation=false", "-p:UseRazorBuildServer=false"];
        var publish = Shell.Run(Path.Combine(Shell.DotnetRoot, "dotnet"), [.. command, .. alone], Checkout.Root);
        Assert.True(publish.ExitCode == 0, publish.ToString());
        return AdvanceProgram.In(Folder);
    }
}
