using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Advance.Tests.Npm;

/// <summary>
/// The packages of <c>tests/node</c>, whose lock file pins each by version and hash. They are installed below
/// <c>artifacts</c> by the first test that needs one, and again only when the lock file changes.
/// </summary>
static class NodePackages
{
    /// <summary>Full path of <c>tests/node</c>: scripts, and what pins the packages.</summary>
    public static string Source { get; } = Path.GetFullPath("../../node", Path.GetDirectoryName(Here())!);

    static readonly Lazy<string> Installed = new(Install);

    /// <summary>
    /// Full path of the folder that holds <c>node_modules</c>. Skips the test, with the reason, where it can't be had.
    /// </summary>
    public static string Folder
    {
        get
        {
            try
            {
                return Installed.Value;
            }
            catch (NodeException exception) when (Environment.GetEnvironmentVariable("ADVANCE_CI") is null or "")
            {
                // A skip is for a person's machine. On CI it would hide that nothing is tested.
                Assert.Skip(exception.Message);
                throw;
            }
        }
    }

    static string Install()
    {
        var folder = Path.GetFullPath("../../artifacts/node", Source);
        Directory.CreateDirectory(folder);
        var marker = Path.Combine(folder, "installed");
        var key = Convert.ToHexString(
            SHA256.HashData([
                .. File.ReadAllBytes(Path.Combine(Source, "package-lock.json")),
                .. File.ReadAllBytes(Path.Combine(Source, ".npmrc")),
            ])
        );

        using var alone = Alone(Path.Combine(folder, "lock"));
        if (File.Exists(marker) && File.ReadAllText(marker) == key)
            return folder;
        File.Delete(marker);
        foreach (var name in new[] { "package.json", "package-lock.json", ".npmrc" })
            File.Copy(Path.Combine(Source, name), Path.Combine(folder, name), overwrite: true);
        // cmd finds npm.cmd, which is no program of its own.
        if (OperatingSystem.IsWindows())
            Node.Start("cmd", ["/c", "npm", "ci"], folder, "");
        else
            Node.Start("npm", ["ci"], folder, "");
        File.WriteAllText(marker, key);
        return folder;
    }

    static string Here([CallerFilePath] string here = "") => here;

    /// <summary>Test projects run at once; the second waits until the first has installed.</summary>
    static FileStream Alone(string path)
    {
        for (var left = 3000; ; left--)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (left > 0)
            {
                Thread.Sleep(100);
            }
        }
    }
}
