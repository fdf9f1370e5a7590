using System.CommandLine;

namespace Advance.Benchmarks.Corpora;

/// <summary><c>corpus</c></summary>
static class CorpusCommand
{
    static readonly Option<int> Posts = new("--posts")
    {
        Description = "The number of posts.",
        HelpName = "N",
        DefaultValueFactory = _ => 1000,
    };
    static readonly Option<string> Out = new("--out")
    {
        Description = "The folder to write posts/ and images/ to.",
        HelpName = "DIR",
        Required = true,
    };
    static readonly Option<ulong> Seed = new("--seed")
    {
        Description = "A different number gives different posts.",
        HelpName = "N",
        DefaultValueFactory = _ => Corpus.Seed,
    };

    public static Command Create()
    {
        Posts.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 1_000_000)
                result.AddError("--posts takes a number from 1 to 1000000.");
        });
        var command = new Command("corpus", "Write a corpus of Markdown posts, the same on every machine.") { Posts, Out, Seed };
        command.SetAction(parsed =>
            Console.WriteLine(Corpus.Write(parsed.GetRequiredValue(Out), parsed.GetValue(Posts), parsed.GetValue(Seed)))
        );
        return command;
    }
}
