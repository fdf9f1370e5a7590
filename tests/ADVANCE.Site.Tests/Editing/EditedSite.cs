using System.Diagnostics;
using System.Text.RegularExpressions;
using Advance.Tests.Preview;
using Advance.Tests.Running;

namespace Advance.Tests.Editing;

/// <summary>The content of this checkout in its own folder, previewed by the program as a person would start it.</summary>
sealed partial class EditedSite : IDisposable
{
    readonly TempFolder folder = new();
    readonly Process preview;

    public EditedSite()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Checkout.Site, "input"), "*", SearchOption.AllDirectories))
        {
            var copy = folder.Combine(Path.GetRelativePath(Checkout.Site, path));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(path, copy);
        }
        File.Copy(Path.Combine(Checkout.Site, "statiq.json"), folder.Combine("statiq.json"));
        preview = AdvanceProgram.Soonest.Start(
            folder.Root,
            "preview",
            "--port",
            LocalPort.Next().ToString(System.Globalization.CultureInfo.InvariantCulture)
        );
        Opening = new Uri(EditorLine().Match(Line("Editor at")).Groups["address"].Value);
        // It keeps printing, and would block if nobody read it.
        _ = preview.StandardOutput.ReadToEndAsync();
    }

    /// <summary>The editor's address printed on the console, with the token.</summary>
    public Uri Opening { get; }

    /// <summary>The editor's address after that.</summary>
    public Uri Editor => new(Opening, "/admin/");

    public Uri Site => new(Opening, "/");

    public bool Has(string path) => File.Exists(folder.Combine(path));

    public string Read(string path) => File.ReadAllText(folder.Combine(path));

    public byte[] Bytes(string path) => File.ReadAllBytes(folder.Combine(path));

    /// <summary>Runs the program in the site's folder.</summary>
    public Outcome Run(params string[] arguments) => AdvanceProgram.Soonest.RunIn(folder.Root, arguments);

    string Line(string start)
    {
        while (preview.StandardOutput.ReadLine() is { } line)
            if (line.StartsWith(start, StringComparison.Ordinal))
                return line;
        throw new InvalidOperationException($"The preview ended without a line '{start}…': {preview.StandardError.ReadToEnd()}");
    }

    public void Dispose()
    {
        preview.Kill(entireProcessTree: true);
        preview.WaitForExit();
        preview.Dispose();
        folder.Dispose();
    }

    [GeneratedRegex(@"(?<address>http://localhost:\d+/admin/\?token=[0-9a-f]{64})")]
    private static partial Regex EditorLine();
}
