using System.Text;
using Advance.Fuzz.Oracles;
using Advance.Preview.GitHost.GraphQl;

namespace Advance.Fuzz.Readers;

/// <summary>A GraphQL query: parsed, or rejected with a message.</summary>
sealed class GraphQlTarget : Target
{
    public override string Name => "graphql";
    public override int Budget => 4000;
    public override IReadOnlyList<string> Words { get; } =
    [
        "query ",
        "mutation ",
        "{",
        "}",
        "(",
        ")",
        "[",
        "]",
        "!",
        "$a",
        ": ",
        "... on X { a }",
        "...",
        "\"x\"",
        "\"\"\"x\"\"\"",
        "\\u0041",
        "1.5e3",
        "-0",
        "null",
        "true",
        "# x\n",
        "@skip(if: true)",
        ",",
        "\ufeff",
    ];

    public override IEnumerable<byte[]> Seeds() =>
        [
            Bytes(
                "query Q($a: [String!]! = [\"x\"], $b: Int) { r: repository(owner: \"o\", name: $a) { id ... on Repository { "
                    + "name } object(expression: \"main:x\") { ... on Blob { text } } } }"
            ),
            Bytes("mutation ($input: X!) { createCommitOnBranch(input: $input) { commit { oid } } }"),
            Bytes("{ a(b: { c: [1, -2.5e3, true, null, E] }) }"),
        ];

    public override string Run(byte[] input)
    {
        try
        {
            var operation = Parser.Read(Encoding.UTF8.GetString(input));
            return $"{operation.IsMutation} {operation.Variables.Count} {operation.Selections.Count}";
        }
        catch (GraphQlException refused)
        {
            DiagnosticPromises.HoldWords(Diagnostics.OneLine.Of(refused.Message));
            return "refused " + string.Concat(refused.Message.Where(char.IsAsciiLetterLower).Take(50));
        }
    }
}
