"""What words speak for, by intent and by domain of waste. Every table is counted, none written by hand."""

from __future__ import annotations

from domain.understand.topic.leanings import (
    domain_asset,
    domain_budget,
    domain_community_fund,
    domain_consumption,
    domain_energy,
    domain_forest_mineral,
    domain_labor_time,
    domain_land,
    domain_norms_proc,
    domain_other,
    domain_soe,
    domain_water,
    domain_works,
    intent_accusation,
    intent_contribution,
    intent_hazard,
    intent_idea,
    intent_none,
    intent_question,
    intent_waste,
)

INTENTS = {
    "contribution": intent_contribution.TABLE,
    "waste": intent_waste.TABLE,
    "idea": intent_idea.TABLE,
    "question": intent_question.TABLE,
    "hazard": intent_hazard.TABLE,
    "accusation": intent_accusation.TABLE,
    "none": intent_none.TABLE,
}

DOMAINS = {
    "BUDGET": domain_budget.TABLE,
    "NORMS_PROC": domain_norms_proc.TABLE,
    "ASSET": domain_asset.TABLE,
    "WORKS": domain_works.TABLE,
    "LAND": domain_land.TABLE,
    "WATER": domain_water.TABLE,
    "ENERGY": domain_energy.TABLE,
    "FOREST_MINERAL": domain_forest_mineral.TABLE,
    "LABOR_TIME": domain_labor_time.TABLE,
    "SOE": domain_soe.TABLE,
    "COMMUNITY_FUND": domain_community_fund.TABLE,
    "CONSUMPTION": domain_consumption.TABLE,
    "OTHER": domain_other.TABLE,
}
