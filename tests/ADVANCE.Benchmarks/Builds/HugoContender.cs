namespace Advance.Benchmarks.Builds;

/// <summary>Hugo with the templates beside this file, which make the same kinds of pages, but without a search index.</summary>
sealed class HugoContender(string program) : IContender
{
    public string Name => "hugo";

    public IReadOnlyList<string> Prepare(string corpus, string site, string output)
    {
        Copy(Path.Combine(AppContext.BaseDirectory, "Builds", "Hugo"), site);
        Copy(Path.Combine(corpus, "posts"), Path.Combine(site, "content", "posts"));
        Copy(Path.Combine(corpus, "images"), Path.Combine(site, "static", "images"));
        return [program, "--quiet", "--source", site, "--destination", output];
    }

    static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(from))
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }
}
