using System.CommandLine;
using Advance.Benchmarks.Builds;
using Advance.Benchmarks.Citations;
using Advance.Benchmarks.Corpora;
using Advance.Benchmarks.Reading;
using Advance.Benchmarks.Scaling;
using Advance.Benchmarks.Search;
using Advance.Benchmarks.Search.Relevance;

return new RootCommand(
    """
    Measures ADVANCE Site: dotnet run --project tests/ADVANCE.Benchmarks -- COMMAND

    Figures are this machine's, at this moment: compare only what was measured in one run.
    """
)
{
    CorpusCommand.Create(),
    BuildCommand.Create(),
    ScalingCommand.Create(),
    SearchCommand.Create(),
    RelevanceCommand.Create(),
    ReadingCommand.Create(),
    CitationsCommand.Create(),
}
    .Parse(args)
    .Invoke();
