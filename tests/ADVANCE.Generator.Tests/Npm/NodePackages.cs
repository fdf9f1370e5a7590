using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Advance.Tests.Npm;

/// <summary>
/// The packages of <c>tests/node</c>, whose lock file pins each by version and hash. They are installed below
/// <c>artifacts</c> by the first test that needs one, and again only if the lock file changes.
/// </summary>
static class NodePackages
{
    /// <summary>Full path of <c>tests/node</c>: scripts, and the files that pin the packages.</summary>
    public static string Source { get; } = Path.GetFullPath("../../node", Path.GetDirectoryName(Here())!);

    static readonly Lazy<string> Installed = new(Install);

    /// <summary>
    /// Full path of the folder that contains <c>node_modules</c>. Skips the test, with the reason, if it isn't available.
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
                // Skipping is for a developer's computer. On CI it would hide that nothing is tested.
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
        // cmd finds npm.cmd, which isn't a program itself.
        if (OperatingSystem.IsWindows())
            Node.Start("cmd", ["/c", "npm", "ci"], folder, "");
        else
            Node.Start("npm", ["ci"], folder, "");
        File.WriteAllText(marker, key);
        return folder;
    }

    static string Here([CallerFilePath] string here = "") => here;

    /// <summary>Test projects run at the same time; the second waits until the first has installed.</summary>
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
