using Advance.Tests.Browsing;
using Advance.Tests.Running;
using Advance.Tests.WholeSite;
using AngleSharp.Dom;

[assembly: AssemblyFixture(typeof(BuiltSite))]

namespace Advance.Tests.Browsing;

/// <summary>The site in <c>tests/site</c>, built once by the program and served.</summary>
public sealed class BuiltSite : IAsyncDisposable
{
    /// <summary>The "now" of the build.</summary>
    public const string Date = "2026-11-22";

    readonly TempFolder folder = new();
    readonly Lazy<string> built;
    readonly Lazy<Task<StaticHost>> served;
    readonly Lazy<IReadOnlyDictionary<string, IDocument>> html;

    public BuiltSite()
    {
        built = new(Build);
        served = new(() => StaticHost.Serve(Folder));
        html = new(() => HtmlPages.Of(this));
    }

    /// <summary>The full path of the output.</summary>
    public string Folder => built.Value;

    /// <summary>The addresses of all HTML pages except the 404 page, such as <c>/news/</c>, in order.</summary>
    public IReadOnlyList<string> Pages =>
        [
            .. Directory
                .EnumerateFiles(Folder, "index.html", SearchOption.AllDirectories)
                .Select(path => "/" + Path.GetRelativePath(Folder, path).Replace('\\', '/')[..^"index.html".Length])
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>These pages and <c>/404.html</c>, parsed.</summary>
    public IReadOnlyDictionary<string, IDocument> Html => html.Value;

    /// <summary>The full path of the file that a host would serve for an address, whether or not it exists.</summary>
    public string FileOf(string address) => Folder + (address.EndsWith('/') ? address + "index.html" : address);

    internal Task<StaticHost> Host => served.Value;

    public async ValueTask DisposeAsync()
    {
        if (served.IsValueCreated && served.Value.IsCompletedSuccessfully)
            await (await served.Value).DisposeAsync();
        folder.Dispose();
    }

    string Build()
    {
        var build = AdvanceProgram.Built.Run("build", "--date", Date, "--output", folder.Combine("site"));
        Assert.True(build.ExitCode == 0, build.ToString());
        return folder.Combine("site");
    }
}
