namespace Advance.Fuzz.Sites;

/// <summary>Temporary folders of this process, deleted when it exits.</summary>
static class TemporaryFolder
{
    static readonly Lazy<string> Root = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("advance-fuzz-work-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    });

    static int number;

    public static string Make(string name) =>
        Directory.CreateDirectory(Path.Combine(Root.Value, $"{name}-{Interlocked.Increment(ref number)}")).FullName;
}
