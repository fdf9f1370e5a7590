using Advance.Benchmarks.Search;

return args switch
{
    ["search", var documents, var output] => SearchCommand.Run(documents, output),
    _ => ShowUsage(),
};

static int ShowUsage()
{
    Console.Error.WriteLine($"Usage: dotnet run -c Release --project tests/ADVANCE.Benchmarks -- COMMAND\n\n  {SearchCommand.Usage}");
    return 2;
}
