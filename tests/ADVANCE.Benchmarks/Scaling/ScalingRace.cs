using System.Text;
using Advance.Benchmarks.Builds;

namespace Advance.Benchmarks.Scaling;

/// <summary>Builds sites with N and with 4N of a construct, each in a separate process.</summary>
/// <param name="program">Path of the published program.</param>
/// <param name="rounds">The number of builds of each; the shortest time counts, since a busy machine only adds time.</param>
/// <param name="mostSeconds">Processor time after which a build is ended.</param>
sealed class ScalingRace(string program, int rounds, int mostSeconds)
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    static readonly (string Path, string Text)[] OneItem = [("input/news/item.md", Construct.Item("", "Text."))];

    /// <exception cref="InvalidOperationException">Not even a small site could be built.</exception>
    public void Prepare()
    {
        var (_, outcome) = Time(OneItem);
        if (outcome != MeasuredProcess.Built)
            throw new InvalidOperationException($"'{program}' can't build a site of one item: {outcome}.");
    }

    /// <summary>
    /// Builds without the construct, with N and with 4N of it, one after another, because a machine may be busier later.
    /// </summary>
    public Growth Run(Construct construct)
    {
        var start = Time(OneItem).Usage.Processor;
        var small = Time(construct.Files(construct.Size));
        var large = Time(construct.Files(4 * construct.Size));
        return new Growth(
            construct.Name,
            small.Usage.Processor - start,
            large.Usage.Processor - start,
            large.Usage.PeakMegabytes,
            small.Outcome,
            large.Outcome,
            start
        );
    }

    (Usage Usage, string Outcome) Time(IEnumerable<(string Path, string Text)> files)
    {
        var folder = Directory.CreateTempSubdirectory("advance-scaling-");
        try
        {
            Write(folder.FullName, files);
            var output = Path.Combine(folder.FullName, "output");
            IReadOnlyList<string> command =
            [
                program,
                "build",
                "--root",
                folder.FullName,
                "--output",
                output,
                "--date",
                "2026-11-22",
                "-s",
                "GenerateCards=false",
            ];
            var runs = new List<(Usage Usage, string Outcome)>();
            for (var round = 0; round < rounds; round++)
            {
                runs.Add(MeasuredProcess.Try(command, folder.FullName, mostSeconds));
                if (Directory.Exists(output))
                    Directory.Delete(output, recursive: true);
            }
            return runs.MinBy(run => run.Usage.Processor);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static void Write(string root, IEnumerable<(string Path, string Text)> files)
    {
        File.WriteAllText(Path.Combine(root, "statiq.json"), "{\"Host\":\"a.example\"}");
        foreach (var (path, text) in files)
        {
            var full = Path.Combine(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text, Utf8);
        }
    }
}
