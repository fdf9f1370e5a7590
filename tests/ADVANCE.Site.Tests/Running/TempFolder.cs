namespace Advance.Tests.Running;

/// <summary>A new empty folder that is deleted when the test ends.</summary>
sealed class TempFolder : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("advance-");

    public string Root => folder.FullName;

    public string Combine(string path) => Path.Combine(Root, path);

    public void Dispose() => folder.Delete(recursive: true);
}
