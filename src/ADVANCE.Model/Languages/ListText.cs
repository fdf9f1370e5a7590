namespace Advance.Languages;

/// <summary>List pages: their titles, their descriptions for search engines, and their navigation.</summary>
public sealed record ListText
{
    public required string News { get; init; }
    public required string NewsDescription { get; init; }
    public required string Events { get; init; }
    public required string EventsDescription { get; init; }
    public required string Publications { get; init; }
    public required string PublicationsDescription { get; init; }

    /// <summary>The label of the links that filter the list of publications, for screen readers.</summary>
    public required string FilterPublications { get; init; }

    /// <summary>The first of those links: the list as a whole.</summary>
    public required string AllPublications { get; init; }

    public required string FilterType { get; init; }
    public required string FilterYear { get; init; }

    /// <summary>The publications of a type or year. {title}: of the whole list; {filter}: as in "Reports" or "2024".</summary>
    public required string FilteredTitle { get; init; }

    /// <summary>{filter}.</summary>
    public required string FilteredDescription { get; init; }

    public required KindNames Kinds { get; init; }
    public required string Archive { get; init; }
    public required string ArchiveDescription { get; init; }

    /// <summary>{year}.</summary>
    public required string YearDescription { get; init; }

    public required string People { get; init; }
    public required string PeopleDescription { get; init; }

    /// <summary>{name}.</summary>
    public required string PersonDescription { get; init; }

    public required string Partners { get; init; }
    public required string PartnersDescription { get; init; }
    public required string Topics { get; init; }
    public required string TopicsDescription { get; init; }

    /// <summary>{topic}.</summary>
    public required string TopicDescription { get; init; }

    /// <summary>A topic's page in the browser's tabs. {topic}.</summary>
    public required string TopicTab { get; init; }

    /// <summary>The title of a page of a list after the first. {title}, {number}, {count}.</summary>
    public required string Numbered { get; init; }

    public required Plural Items { get; init; }
    public required string Newest { get; init; }

    /// <summary>The heading of the home page's items after the newest, for screen readers.</summary>
    public required string More { get; init; }

    public required string EverythingNewestFirst { get; init; }
    public required string NothingYet { get; init; }
    public required string NothingOnTopic { get; init; }
    public required string FollowTopic { get; init; }
    public required string TopicCalendar { get; init; }
    public required string AllReferencesAs { get; init; }
    public required string FormerPeople { get; init; }
    public required string PublishedHere { get; init; }

    /// <summary>{name}.</summary>
    public required string OwnPage { get; init; }

    public required string OrcidId { get; init; }

    /// <summary>The label of a list's page navigation, for screen readers.</summary>
    public required string PagesOfList { get; init; }

    public required string Newer { get; init; }
    public required string Older { get; init; }

    /// <summary>{number}.</summary>
    public required string PageNumber { get; init; }
}
