//! The public enums whose values are one of a known list.

/// Calls a macro with all of them.
macro_rules! with_lists {
    ($check:ident) => {
        $check! {
            viendan::Bound
            viendan::DocumentIssue
            viendan::DocumentKind
            viendan::Form
            viendan::Level
            viendan::ProvisionUnit
            viendan::RatingIssue
            viendan::Role
            viendan::Scale
            viendan::System
            viendan::Tier
            viendan::UnitClass
            viendan::catalogue::Confidence
            viendan::catalogue::Gathering
        }
    };
}
