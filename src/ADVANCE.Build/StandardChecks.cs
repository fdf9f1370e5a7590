using Advance.Check;
using Advance.Check.Accessibility;
using Advance.Check.Addresses;
using Advance.Check.Entries;
using Advance.Check.Files;
using Advance.Check.Links;
using Advance.Check.Markup;
using Advance.Check.Safety;
using Advance.Content;

namespace Advance;

/// <summary>Every check, in any order: diagnostics are sorted by file and line.</summary>
public static class StandardChecks
{
    /// <param name="layouts">The theme's layouts.</param>
    /// <param name="anchors">The ids that the theme gives to parts of pages.</param>
    /// <param name="session">What is kept from earlier builds.</param>
    public static IReadOnlyList<ICheck> All(
        IReadOnlyCollection<string> layouts,
        IReadOnlyCollection<string> anchors,
        BuildSession session
    ) =>
        [
            new ContentCheck(),
            new AddressCheck(),
            new DuplicateAddressCheck(),
            new ReferenceCheck(),
            new LinkCheck(),
            new AnchorCheck(anchors),
            new MarkupCheck(),
            new RecordCheck(),
            new SidecarCheck([Helpline.FileName, "_search.yml"]),
            new DuplicateContentCheck(),
            new TranslationCheck(),
            new EventTimeCheck(),
            new EventPlaceCheck(),
            new AssetCheck(),
            new LongPathCheck(),
            new FolderCheck(),
            new HostFileCheck(),
            new ActiveFileCheck(),
            new FileKindCheck(),
            new FileNameCheck(),
            new FileContentCheck(),
            new DocumentCheck(session.DocumentNotes),
            new LayoutCheck(layouts),
            new HostCheck(),
            new LengthCheck(),
            new AccessibilityCheck(),
            new SafetyCheck(),
            new HelplineCheck(),
            new NationCheck(),
            new AcknowledgementCheck(),
            new ExitCheck(),
            new StatementCheck(),
        ];
}
