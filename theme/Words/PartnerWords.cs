using Advance.Languages;

namespace Advance.Theme.Words;

/// <summary>The names of the kinds of partners.</summary>
static class PartnerWords
{
    public static string Kind(string kind, PartnerText words) =>
        kind switch
        {
            "university" => words.University,
            "charity" => words.Charity,
            "nhs-trust" => words.NhsTrust,
            "research-council" => words.ResearchCouncil,
            "government" => words.Government,
            "company" => words.Company,
            "funder" => words.Funder,
            _ => words.Partner,
        };
}
