using Advance.Content.Fields;

namespace Advance.Content.Groups;

/// <summary>Who funded a work, and the award.</summary>
/// <param name="Funder">The funder's name.</param>
/// <param name="Awards">Numbers of grants, as the funder writes them.</param>
/// <param name="Ror">The funder's ROR ID: nine letters and digits.</param>
/// <param name="FunderId">The funder's DOI in the Open Funder Registry, such as <c>10.13039/501100000272</c>.</param>
public sealed record Funding(string Funder, IReadOnlyList<string> Awards, string? Ror, string? FunderId)
{
    static readonly Field<string> FunderField = new(
        "funder",
        Formats.Text,
        "The funder's name, or the name of its file in input/partners."
    )
    {
        IsRequired = true,
    };
    static readonly Field<IReadOnlyList<string>> AwardField = new("award", Formats.Texts, "The number of the grant.")
    {
        Default = [],
        Aliases = ["awards"],
    };
    static readonly Field<string?> RorField = new("ror", Formats.Ror!, "The funder's ROR ID, such as 0187kwz08.")
    {
        Label = "ROR ID",
    };
    static readonly Field<string?> FunderIdField = new(
        "funder_id",
        Formats.Doi!,
        "Its DOI in the Open Funder Registry, such as 10.13039/501100000272."
    )
    {
        Label = "Crossref funder ID",
    };

    public static Format<Funding> Format { get; } =
        new GroupFormat<Funding>(
            "a funder",
            [FunderField, AwardField, RorField, FunderIdField],
            fields => new Funding(
                fields.Get(FunderField),
                fields.Get(AwardField),
                fields.Get(RorField),
                fields.Get(FunderIdField)
            ),
            shorthand: "funder"
        );
}
